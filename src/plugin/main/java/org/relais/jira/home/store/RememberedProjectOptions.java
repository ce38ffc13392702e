package org.relais.jira.home.store;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.ProjectAdminPass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectOptions;

/** Spares the issue view a statement: decisions are remembered on each node, until a decision on any node. */
public final class RememberedProjectOptions implements ProjectOptions {
    /** Under this name, which no option has, the number of decisions is remembered beside the values. */
    private static final String SEQUENCE = "";

    private final ProjectOptions stored;
    private final Cache<Long, HashMap<String, String>> remembered;

    public RememberedProjectOptions(ProjectOptions stored, CacheManager caches) {
        this.stored = stored;
        // JDK types only: another node may run another version of our classes
        this.remembered = caches.getCache(
                "org.relais.jira.home.options",
                project -> pack(stored.of(new ProjectId(project))),
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .maxEntries(5_000)
                        .build());
    }

    @Override
    public Choices of(ProjectId project) {
        Map<String, String> values = new HashMap<>(remembered.get(project.value()));
        return new Choices(project, Integer.parseInt(values.remove(SEQUENCE)), values);
    }

    @Override
    public boolean decide(ProjectAdminPass pass, Map<Option, String> values, int basedOn) {
        boolean decided = stored.decide(pass, values, basedOn);
        remembered.remove(pass.project().value());
        return decided;
    }

    @Override
    public boolean decideForAll(AdminPass pass, Map<Option, String> values, int basedOn) {
        boolean decided = stored.decideForAll(pass, values, basedOn);
        remembered.remove(ALL.value());
        return decided;
    }

    @Override
    public Optional<Instant> since(ProjectId project, Option option) {
        return stored.since(project, option);
    }

    private static HashMap<String, String> pack(Choices choices) {
        HashMap<String, String> packed = new HashMap<>(choices.stored());
        packed.put(SEQUENCE, Integer.toString(choices.sequence()));
        return packed;
    }
}
