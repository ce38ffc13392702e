package org.relais.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.permission.ProjectPermissions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.host.clock.HostClock;
import org.relais.host.cluster.Cluster;
import org.relais.host.data.ConsoleProgress;
import org.relais.host.data.Defaults;
import org.relais.host.data.Demo;
import org.relais.host.data.DemoCalls;
import org.relais.host.data.ImportJobs;
import org.relais.host.data.ImportReport;
import org.relais.host.data.Importer;
import org.relais.host.db.Database;
import org.relais.host.field.system.SystemFieldTypes;
import org.relais.host.i18n.I18n;
import org.relais.host.mail.Outbox;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;
import org.relais.host.plugin.Follower;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.schedule.Housekeeping;
import org.relais.host.schedule.Scheduling;
import org.relais.host.template.Templates;
import org.relais.host.web.CurrentVisit;
import org.relais.host.web.WebServer;

/** The development host, put together and started. Closing it stops everything, the last that came first. */
public final class Host implements AutoCloseable {
    private static final List<String> WORDS = List.of(
            "host",
            "admin",
            "issue",
            "search",
            "managers",
            "rest",
            "web",
            "apps",
            "fields",
            "cluster",
            "services",
            "workflow");

    private final Options options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile String published;
    private Database database;
    private HostClock clock;
    private Platform platform;
    private PluginSystem plugins;
    private WebServer server;

    private Host(Options options) {
        this.options = options;
    }

    /**
     * Starts a host: the database, the plugins, what is to be imported, the web server.
     *
     * @throws org.relais.host.web.PortTaken if somebody else listens on the port
     * @throws Database.Unreachable if the database does not answer
     * @throws org.relais.host.cluster.NodeTaken if the node of this name runs already
     * @throws HostClock.Refused if the clock cannot be set as wanted
     */
    public static Host start(Options options) {
        Host host = new Host(options);
        try {
            host.start();
            return host;
        } catch (RuntimeException fault) {
            host.close();
            throw fault;
        }
    }

    private void start() {
        database = keep(Database.open(options.databaseUrl(), options.databaseUser(), options.databasePassword()));
        Cluster cluster = keep(Cluster.join(database, options.node(), ""));
        Core core = Core.on(database, cluster);
        clock = core.clock();
        setClock();
        oneNodeAtATime(cluster, () -> new Defaults(database, core.workflows()).install());

        I18n words = words();
        CurrentVisit visit = new CurrentVisit(words);
        Scheduling scheduling = keep(new Scheduling(database, core.clock(), options.node(), visit::clearLoggedInUser));
        Map<Class<?>, Object> services = JiraServices.of(core, words, visit, scheduling);
        platform = keep(Platform.on(core, words, this::baseUrlOrWhatItWillBe));
        platform.offer(services, words);
        Searching searching =
                Searching.on(core, name -> plugins == null ? Optional.empty() : plugins.jqlFunction(name));
        searching.offer(services, core, words);
        Templates templates = new Templates();
        Path work = options.home()
                .resolve("work")
                .resolve("node-" + ProcessHandle.current().pid());
        plugins = keep(new PluginSystem(work, database, services, templates, words, List.of(searching.documents())));
        core.types().bind(plugins);
        core.workflows().bind(plugins.workflowModules());
        fieldTypes(core, services, visit, templates, words).addTo(plugins);
        plugins.begin(options.plugins());

        Importer importer = new Importer(database, core.fields(), core.issues(), core.workflows(), core.clock());
        Demo demo = new Demo(importer, database);
        oneNodeAtATime(cluster, () -> bringIn(importer, demo));

        ImportJobs jobs = keep(new ImportJobs(importer));
        Site site =
                new Site(options, core, platform, searching, words, visit, services, templates, plugins, jobs, demo);
        server = keep(site.server(work));
        site.running().forEach(this::keep);
        server.start();
        plugins.ready();
        keep(Follower.of(plugins));
        if (options.demo() && options.demoData() != null) {
            DemoCalls calls = new DemoCalls(database);
            oneNodeAtATime(cluster, () -> calls.make(options.demoData(), baseUrl(), System.out::println));
        }
        cluster.nodes().address(baseUrl());
        begin(scheduling, core);
    }

    /** Jobs run from when everything else does, until just before it no longer does. */
    private void begin(Scheduling scheduling, Core core) {
        Sessions sessions = new Sessions(database, core.clock().real(), options.node());
        new Housekeeping(scheduling, core.clock()).keep(sessions);
        keep(scheduling);
        scheduling.start();
    }

    private static SystemFieldTypes fieldTypes(
            Core core, Map<Class<?>, Object> services, CurrentVisit visit, Templates templates, I18n words) {
        return new SystemFieldTypes(
                core.database(),
                (CustomFieldValuePersister) services.get(CustomFieldValuePersister.class),
                (GenericConfigManager) services.get(GenericConfigManager.class),
                core.people(),
                core.issues(),
                (issue, reader) -> core.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader),
                visit,
                templates,
                words);
    }

    /** Two nodes that start at once on an empty database would both fill it. */
    private static void oneNodeAtATime(Cluster cluster, Runnable work) {
        ClusterLock lock = cluster.locks().getLockForName("host.start");
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    private void setClock() {
        if (options.clock() == null) return;
        if (clock.instant().isAfter(options.clock())) {
            System.out.println("The clock is at " + clock.instant() + " already: -Dclock is not heeded.");
        } else {
            clock.set(options.clock());
        }
    }

    private void bringIn(Importer importer, Demo demo) {
        ConsoleProgress console = new ConsoleProgress(System.out, Clock.systemUTC());
        if (options.demo() && options.demoData() != null) {
            demo.load(options.demoData(), console).map(ImportReport::summary).ifPresent(System.out::println);
        }
        for (Path file : options.imports()) {
            ImportReport report = importer.importFile(file, file.getFileName().toString(), console);
            System.out.println(report.summary());
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    private static I18n words() {
        I18n words = new I18n(user -> user instanceof Person person ? person.locale() : Locale.ENGLISH);
        WORDS.forEach(bundle -> words.add("host", Host.class.getClassLoader(), "host/i18n/" + bundle));
        return words;
    }

    /** Where the host answers, without a slash at the end. */
    public String baseUrl() {
        boolean here = List.of("127.0.0.1", "0.0.0.0").contains(options.address());
        return "http://" + (here ? "localhost" : options.address()) + ":" + server.port() + Site.CONTEXT_PATH;
    }

    /** Has plugins and mail write this address instead, as Jira's setting <em>Base URL</em> does; null takes it back. */
    public void publish(String address) {
        published = address;
    }

    private String baseUrlOrWhatItWillBe() {
        if (published != null) return published;
        return server == null ? "http://localhost:" + options.port() + Site.CONTEXT_PATH : baseUrl();
    }

    public Database database() {
        return database;
    }

    /** The time of all nodes, which can be set forward. */
    public HostClock clock() {
        return clock;
    }

    /** The mail that went nowhere; what waited in this node's queue is delivered first. */
    public Outbox outbox() {
        platform.mails().flush();
        return platform.outbox();
    }

    public PluginSystem plugins() {
        return plugins;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception fault) {
                System.err.println("while stopping: " + fault.getMessage());
            }
        }
    }
}
