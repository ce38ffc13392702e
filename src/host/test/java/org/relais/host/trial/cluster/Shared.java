package org.relais.host.trial.cluster;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What the nodes share: facts that each remembers, a job that runs hourly, locks. */
public class Shared {
    private static final long HOUR = 3_600_000;

    private final ActiveObjects ao;
    private final ClusterLockService locks;
    private final Cache<String, String> remembered;

    public Shared(
            ActiveObjects ao,
            CacheManager caches,
            ClusterLockService locks,
            SchedulerService scheduler,
            ClusterManager cluster) {
        this.ao = ao;
        this.locks = locks;
        this.remembered = caches.getCache(
                "org.relais.trial.facts",
                this::read,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
        schedule(scheduler, cluster, clock());
    }

    /** The host's clock; a real Jira has none to offer, and the system's is taken. */
    private static Clock clock() {
        BundleContext context = FrameworkUtil.getBundle(Shared.class).getBundleContext();
        ServiceReference<Clock> offered = context.getServiceReference(Clock.class);
        return offered == null ? Clock.systemUTC() : context.getService(offered);
    }

    private void schedule(SchedulerService scheduler, ClusterManager cluster, Clock clock) {
        JobRunnerKey runner = JobRunnerKey.of("org.relais.trial.job");
        JobId job = JobId.of("org.relais.trial.hourly");
        scheduler.registerJobRunner(runner, request -> {
            Ran ran = ao.executeInTransaction(() -> ao.create(Ran.class, new DBParam("NODE", cluster.getNodeId())));
            return JobRunnerResponse.success(ran.getNode());
        });
        if (scheduler.getJobDetails(job) != null) return;
        try {
            Schedule hourly = Schedule.forInterval(HOUR, new Date(clock.millis() + HOUR));
            scheduler.scheduleJob(job, JobConfig.forJobRunnerKey(runner).withSchedule(hourly));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    public String meaning(String word) {
        return remembered.get(word);
    }

    private String read(String word) {
        Fact[] facts = ao.find(Fact.class, Query.select().where("WORD = ?", word));
        return facts.length == 0 ? "" : facts[0].getMeaning();
    }

    /** Writes, and forgets what was remembered, in one transaction. */
    public void means(String word, String meaning) {
        Fact written = ao.executeInTransaction(() -> {
            Fact[] facts = ao.find(Fact.class, Query.select().where("WORD = ?", word));
            Fact fact = facts.length == 0 ? ao.create(Fact.class, new DBParam("WORD", word)) : facts[0];
            fact.setMeaning(meaning);
            fact.save();
            remembered.remove(word);
            return fact;
        });
        if (written == null) throw new IllegalStateException("nothing was written");
    }

    public List<String> runs() {
        return Arrays.stream(ao.find(Ran.class)).map(Ran::getNode).toList();
    }

    /** Takes a lock and never gives it back, as long as this node lives. */
    public void holdForEver(String lock) {
        Thread holder = new Thread(() -> hold(locks.getLockForName(lock)), "holds-" + lock);
        holder.setDaemon(true);
        holder.start();
    }

    private static void hold(ClusterLock lock) {
        lock.lock();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Whether nobody holds it. */
    public boolean isFree(String name) {
        ClusterLock lock = locks.getLockForName(name);
        if (!lock.tryLock()) return false;
        lock.unlock();
        return true;
    }
}
