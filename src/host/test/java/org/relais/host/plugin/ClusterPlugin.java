package org.relais.host.plugin;

import java.nio.file.Path;

/** A plugin with a cache, a job and locks, for hosts in processes of their own. */
public final class ClusterPlugin {
    private static final String SPRING =
            """
            <osgi:reference id="ao" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
            <osgi:reference id="caches" interface="com.atlassian.cache.CacheManager"/>
            <osgi:reference id="locks" interface="com.atlassian.beehive.ClusterLockService"/>
            <osgi:reference id="scheduler" interface="com.atlassian.scheduler.SchedulerService"/>
            <osgi:reference id="cluster" interface="com.atlassian.jira.cluster.ClusterManager"/>
            <bean class="org.relais.host.trial.cluster.Shared"/>
            """;
    private static final String MODULES =
            """
            <ao key="ao">
                <entity>org.relais.host.trial.cluster.Fact</entity>
                <entity>org.relais.host.trial.cluster.Ran</entity>
            </ao>
            <rest key="rest" path="/trial" version="1.0">
                <package>org.relais.host.trial.cluster.rest</package>
            </rest>
            """;

    private ClusterPlugin() {}

    /** Packs the jar into a folder. */
    public static Path in(Path folder) {
        try {
            return TrialBundle.of("org.relais.host.trial.cluster.*")
                    .spring(SPRING)
                    .modules(MODULES)
                    .in(folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
