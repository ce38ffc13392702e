package org.relais.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.host.data.ConsoleProgress;
import org.relais.host.data.Defaults;
import org.relais.host.data.Demo;
import org.relais.host.data.ImportJobs;
import org.relais.host.data.ImportReport;
import org.relais.host.data.Importer;
import org.relais.host.db.Database;
import org.relais.host.i18n.I18n;
import org.relais.host.people.Person;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.template.Templates;
import org.relais.host.web.CurrentVisit;
import org.relais.host.web.WebServer;

/** The development host, put together and started. Closing it stops everything, the last that came first. */
public final class Host implements AutoCloseable {
    private static final List<String> WORDS = List.of("host", "issue", "search");

    private final Options options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private Database database;
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
        Core core = Core.on(database);
        new Defaults(database, core.workflows()).install();

        I18n words = words();
        CurrentVisit visit = new CurrentVisit(words);
        Map<Class<?>, Object> services = JiraServices.of(core, words, visit);
        Templates templates = new Templates();
        Path work = options.home()
                .resolve("work")
                .resolve("node-" + ProcessHandle.current().pid());
        plugins = keep(new PluginSystem(work, database, services, templates, words));
        core.types().bind(plugins);
        options.plugins().forEach(plugins::install);

        Importer importer = new Importer(database, core.fields(), core.issues(), core.workflows(), core.clock());
        Demo demo = new Demo(importer, database);
        bringIn(importer, demo);

        ImportJobs jobs = keep(new ImportJobs(importer));
        Site site = new Site(options, core, words, visit, services, templates, plugins, jobs, demo);
        server = keep(site.server(work));
        server.start();
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

    public Database database() {
        return database;
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
