package org.relais.host;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.audit.AuditLog;
import org.relais.host.dashboard.Dashboards;
import org.relais.host.data.Demo;
import org.relais.host.data.ImportJobs;
import org.relais.host.db.Database;
import org.relais.host.field.FieldOptions;
import org.relais.host.field.Screens;
import org.relais.host.field.system.SystemFieldTypes;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.IssueProperties;
import org.relais.host.issue.Links;
import org.relais.host.issue.ProjectWrites;
import org.relais.host.issue.Watchers;
import org.relais.host.jira.HostRules;
import org.relais.host.people.Accounts;
import org.relais.host.people.Anonymization;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;
import org.relais.host.people.Tokens;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.SystemApps;
import org.relais.host.plugin.bundle.Restrict;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Components;
import org.relais.host.project.IssueVisibility;
import org.relais.host.project.Roles;
import org.relais.host.project.SecurityLevels;
import org.relais.host.project.Versions;
import org.relais.host.rest.RestApi;
import org.relais.host.rest.RestParts;
import org.relais.host.schedule.Scheduling;
import org.relais.host.search.Search;
import org.relais.host.template.Templates;
import org.relais.host.web.CurrentVisit;
import org.relais.host.web.Entrance;
import org.relais.host.web.IssueLists;
import org.relais.host.web.Pages;
import org.relais.host.web.PluginActions;
import org.relais.host.web.PluginServletPages;
import org.relais.host.web.ProfileFragments;
import org.relais.host.web.ProjectPages;
import org.relais.host.web.QuickSearch;
import org.relais.host.web.SignIn;
import org.relais.host.web.WebServer;
import org.relais.host.web.admin.AppUploads;
import org.relais.host.web.admin.AppsPage;
import org.relais.host.web.admin.FieldLines;
import org.relais.host.web.admin.FieldsPage;
import org.relais.host.web.admin.ImportPage;
import org.relais.host.web.admin.ImportRunner;
import org.relais.host.web.admin.NewFieldPage;
import org.relais.host.web.admin.OptionsPage;
import org.relais.host.web.admin.OverviewPage;
import org.relais.host.web.admin.PlacesPage;
import org.relais.host.web.admin.ProjectsPage;
import org.relais.host.web.admin.SchemePages;
import org.relais.host.web.admin.Schemes;
import org.relais.host.web.admin.UserFormPages;
import org.relais.host.web.admin.UsersPage;
import org.relais.host.web.admin.WebSudoPage;
import org.relais.host.web.cluster.ClockBanner;
import org.relais.host.web.cluster.ClockPage;
import org.relais.host.web.cluster.ClusterPage;
import org.relais.host.web.cluster.SchedulerPage;
import org.relais.host.web.dashboard.DashboardChange;
import org.relais.host.web.dashboard.DashboardPage;
import org.relais.host.web.dashboard.DashboardView;
import org.relais.host.web.dashboard.DefaultDashboardPage;
import org.relais.host.web.dashboard.PreferencesResource;
import org.relais.host.web.issue.Activity;
import org.relais.host.web.issue.ActivityTabs;
import org.relais.host.web.issue.AssignIssue;
import org.relais.host.web.issue.BrowseIssue;
import org.relais.host.web.issue.CommentOnIssue;
import org.relais.host.web.issue.CommentReaders;
import org.relais.host.web.issue.CreateIssue;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.Details;
import org.relais.host.web.issue.EditIssue;
import org.relais.host.web.issue.FieldMarkup;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.IssueFormPage;
import org.relais.host.web.issue.IssuePanels;
import org.relais.host.web.issue.IssueParts;
import org.relais.host.web.issue.IssueView;
import org.relais.host.web.issue.LoadTab;
import org.relais.host.web.issue.MoveIssue;
import org.relais.host.web.issue.Moves;
import org.relais.host.web.issue.Relatives;
import org.relais.host.web.issue.TransitionForm;
import org.relais.host.web.project.ProjectComponentsPage;
import org.relais.host.web.project.ProjectDetailsPage;
import org.relais.host.web.project.ProjectRolesPage;
import org.relais.host.web.project.ProjectSettingsPage;
import org.relais.host.web.project.ProjectVersionsPage;
import org.relais.host.web.session.DemoUser;
import org.relais.host.web.session.LoginPage;
import org.relais.host.web.session.Logout;
import org.relais.host.web.session.ProfilePage;

/** Every page of the host and what it is given. */
final class Site {
    static final String CONTEXT_PATH = "/jira";
    private static final int DASHBOARD_ROWS = 20;

    private final Options options;
    private final Core core;
    private final Platform platform;
    private final Searching searching;
    private final List<AutoCloseable> running = new ArrayList<>();
    private final I18n words;
    private final CurrentVisit visit;
    private final Map<Class<?>, Object> services;
    private final PluginSystem plugins;
    private final ImportJobs jobs;
    private final Demo demo;
    private final Pages pages;
    private final Search search;
    private final Screens screens;
    private final ProjectWrites projectWrites;

    Site(
            Options options,
            Core core,
            Platform platform,
            Searching searching,
            I18n words,
            CurrentVisit visit,
            Map<Class<?>, Object> services,
            Templates templates,
            PluginSystem plugins,
            ImportJobs jobs,
            Demo demo) {
        this.options = options;
        this.core = core;
        this.platform = platform;
        this.searching = searching;
        this.words = words;
        this.visit = visit;
        this.services = services;
        this.plugins = plugins;
        this.jobs = jobs;
        this.demo = demo;
        this.pages = new Pages(
                templates, core.permissions(), core.projects(), plugins, List.of(new ClockBanner(core.clock())));
        this.screens = new Screens(core.database());
        this.projectWrites = new ProjectWrites(core.database(), core.projects(), core.issues());
        this.search = searching.search();
    }

    /** The web server with all of it; not started yet. */
    WebServer server(Path work) {
        People people = core.people();
        Sessions sessions = new Sessions(
                core.database(), core.clock().real(), core.cluster().nodes().name());
        Tokens tokens = new Tokens(core.database(), core.clock());
        Entrance entrance = new Entrance(
                core.database().statements(),
                new SignIn(people, sessions, tokens, words, true),
                visit,
                pages,
                core.permissions(),
                (WebSudoManager) services.get(WebSudoManager.class),
                (XsrfTokenGenerator) services.get(XsrfTokenGenerator.class));
        List<Object> controllers = new ArrayList<>(List.of(
                new LoginPage(people, sessions, demoUsers(), pages),
                new Logout(sessions),
                new ProfilePage(people, tokens, new ProfileFragments(plugins), pages),
                new ProjectSettingsPage(core.projects(), pages),
                new ProjectDetailsPage(
                        projectWrites,
                        people,
                        core.permissions(),
                        new Schemes(core.database(), core.permissions(), core.projects()),
                        pages),
                new ProjectRolesPage(new Roles(core.database()), people, pages),
                new ProjectComponentsPage(new Components(core.database()), core.issues(), people, pages),
                new ProjectVersionsPage(new Versions(core.database()), core.issues(), pages),
                new PluginServletPages(plugins.servlets(), pages),
                new ProjectPages(core.projects(), core.permissions(), plugins, pages),
                new QuickSearch(),
                new PluginActions(plugins, pages)));
        controllers.addAll(dashboardPages());
        controllers.addAll(issuePages());
        controllers.addAll(administration(sessions, work));
        controllers.addAll(platform.pages(pages));
        WebServer.Place place = new WebServer.Place(options.address(), options.port(), CONTEXT_PATH, work);
        return new WebServer(place, entrance, plugins, controllers, servlets(sessions));
    }

    private List<Object> dashboardPages() {
        Dashboards dashboards = new Dashboards(core.database());
        DashboardView view = new DashboardView(plugins.dashboardItems(), dashboard());
        DashboardChange change = new DashboardChange(dashboards, view);
        return List.of(
                new DashboardPage(dashboards, view, change, pages),
                new DefaultDashboardPage(dashboards, view, change, pages));
    }

    private Map<String, HttpServlet> servlets(Sessions sessions) {
        Map<String, HttpServlet> servlets = new HashMap<>(rest(sessions).servlets());
        servlets.put(
                "/rest/dashboards/*",
                new PreferencesResource(new Dashboards(core.database()), core.permissions(), (WebSudoManager)
                        services.get(WebSudoManager.class)));
        return servlets;
    }

    private RestApi rest(Sessions sessions) {
        Database database = core.database();
        Comments comments = new Comments(database, core.issues(), core.clock());
        Catalogue catalogue = new Catalogue(database);
        return new RestApi(new RestParts(
                database,
                core.clock(),
                core.people(),
                sessions,
                core.projects(),
                core.permissions(),
                catalogue,
                core.fields(),
                core.workflows(),
                core.issues(),
                comments,
                new Links(database, core.issues(), core.clock()),
                new Watchers(database, core.issues(), core.clock()),
                new IssueProperties(database, core.issues(), core.clock()),
                search,
                new IssueVisibility(database, core.permissions(), core.projects()),
                new IssueAccess(core.issues(), core.projects(), core.permissions()),
                new Moves(
                        database,
                        core.issues(),
                        comments,
                        catalogue,
                        core.workflows(),
                        new HostRules(database, core.permissions())),
                new CustomInputs(new FieldMarkup(core.fields(), core.types(), screens)),
                new Anonymization(
                        database,
                        core.people(),
                        sessions,
                        new AuditLog(database, core.clock()),
                        plugins.anonymizers())));
    }

    /** What works behind the pages of the server, to be closed before the database. */
    List<AutoCloseable> running() {
        return running;
    }

    private List<Object> issuePages() {
        Comments comments = new Comments(core.database(), core.issues(), core.clock());
        Catalogue catalogue = new Catalogue(core.database());
        IssueAccess access = new IssueAccess(core.issues(), core.projects(), core.permissions());
        FieldMarkup markup = new FieldMarkup(core.fields(), core.types(), screens);
        CustomInputs customs = new CustomInputs(markup);
        IssueFormPage form = new IssueFormPage(pages, access, catalogue, core.people(), customs);
        Moves moves = new Moves(
                core.database(),
                core.issues(),
                comments,
                catalogue,
                core.workflows(),
                new HostRules(core.database(), core.permissions()));
        ActivityTabs tabs = new ActivityTabs(
                new Activity(core.issues(), comments, core.people(), new Roles(core.database())), plugins);
        IssueView view = new IssueView(
                pages,
                access,
                new Details(new IssueParts(core.database()), new SecurityLevels(core.database()), markup),
                new Relatives(core.issues(), new Links(core.database(), core.issues(), core.clock()), access),
                tabs,
                moves,
                new IssuePanels(plugins));
        SearchPages found = SearchPages.of(core, searching, visit, pages, screens, markup, moves);
        running.addAll(found.running());
        List<Object> all = new ArrayList<>(found.controllers());
        all.addAll(List.of(
                new BrowseIssue(access, view),
                new LoadTab(access, tabs, pages),
                new CreateIssue(pages, access, core.issues(), core.projects(), catalogue, form),
                new EditIssue(access, core.issues(), form),
                new AssignIssue(pages, access, core.issues(), form),
                new CommentOnIssue(access, comments, view),
                new MoveIssue(
                        access,
                        moves,
                        new TransitionForm(
                                pages,
                                access,
                                catalogue,
                                core.people(),
                                customs,
                                moves,
                                new CommentReaders(new Roles(core.database()), core.permissions())),
                        view)));
        return all;
    }

    private List<Object> administration(Sessions sessions, Path work) {
        Catalogue catalogue = new Catalogue(core.database());
        List<Object> all = new ArrayList<>(WorkflowSide.pages(core, platform.audit(), plugins, screens, pages));
        all.addAll(List.of(
                new OverviewPage(version(), core.database(), plugins, pages),
                new UsersPage(core.people(), pages),
                new UserFormPages(
                        new Accounts(core.database(), core.people(), sessions, platform.audit()), core.people(), pages),
                new ProjectsPage(
                        projectWrites,
                        core.projects(),
                        core.issues(),
                        core.people(),
                        catalogue,
                        core.workflows(),
                        new Schemes(core.database(), core.permissions(), core.projects()),
                        pages),
                new FieldsPage(
                        core.fields(),
                        new FieldLines(core.fields(), screens, core.projects(), catalogue, plugins),
                        screens,
                        pages),
                new NewFieldPage(core.fields(), core.projects(), catalogue, plugins, pages),
                new PlacesPage(
                        core.fields(),
                        new FieldLines(core.fields(), screens, core.projects(), catalogue, plugins),
                        core.projects(),
                        catalogue,
                        pages),
                new SchemePages(
                        new Schemes(core.database(), core.permissions(), core.projects()),
                        core.permissions(),
                        new Roles(core.database()),
                        core.people(),
                        pages),
                new ImportPage(imports(), work.resolve("uploads"), pages),
                apps(work),
                new OptionsPage(core.fields(), new FieldOptions(core.database()), pages),
                new ClusterPage(core.cluster(), pages),
                new SchedulerPage((Scheduling) services.get(SchedulerService.class), pages),
                new ClockPage(core.clock(), pages),
                new WebSudoPage(core.people(), sessions, pages)));
        return all;
    }

    private AppsPage apps(Path work) {
        SystemApps system =
                new SystemApps(plugins, SystemFieldTypes.JIRA, SystemFieldTypes.SOFTWARE, Restrict.JIRA_VERSION);
        AppUploads uploads = new AppUploads(plugins, system.keys(), work.resolve("uploads"));
        return new AppsPage(plugins, system.all(), uploads, pages);
    }

    private static String version() {
        String version = Site.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private List<DemoUser> demoUsers() {
        return demo.users().stream()
                .map(user -> new DemoUser(user.username(), user.username()))
                .toList();
    }

    private ImportRunner imports() {
        return new ImportRunner() {
            @Override
            public String start(Path file, String name) {
                return jobs.start(file, name);
            }

            @Override
            public Optional<Progress> progress(String id) {
                return jobs.progress(id).map(job -> new Progress(job.done(), job.total(), job.finished(), said(job)));
            }
        };
    }

    private static List<String> said(ImportJobs.Progress job) {
        List<String> lines = new ArrayList<>();
        job.reports().forEach(report -> lines.addAll(report.toString().lines().toList()));
        if (job.problem() != null) lines.add(job.problem());
        return lines;
    }

    private IssueLists dashboard() {
        return new IssueLists() {
            @Override
            public List<HostIssue> assignedTo(Person person) {
                return found(person, "assignee = currentUser() AND resolution is EMPTY ORDER BY updated DESC");
            }

            @Override
            public List<HostIssue> recent(Person person) {
                return found(person, "ORDER BY updated DESC");
            }

            private List<HostIssue> found(Person person, String jql) {
                return core.issues().byIds(search.ids(person, jql, DASHBOARD_ROWS));
            }
        };
    }
}
