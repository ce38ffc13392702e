package org.relais.host;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.data.Demo;
import org.relais.host.data.ImportJobs;
import org.relais.host.field.Screens;
import org.relais.host.field.SearchableFields;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Links;
import org.relais.host.jira.HostRules;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;
import org.relais.host.people.Tokens;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.project.Catalogue;
import org.relais.host.project.IssueVisibility;
import org.relais.host.project.Roles;
import org.relais.host.project.SecurityLevels;
import org.relais.host.search.Search;
import org.relais.host.template.Templates;
import org.relais.host.web.CurrentVisit;
import org.relais.host.web.DashboardPage;
import org.relais.host.web.Entrance;
import org.relais.host.web.IssueLists;
import org.relais.host.web.Pages;
import org.relais.host.web.PluginActions;
import org.relais.host.web.ProjectPages;
import org.relais.host.web.QuickSearch;
import org.relais.host.web.SignIn;
import org.relais.host.web.WebServer;
import org.relais.host.web.admin.AppsPage;
import org.relais.host.web.admin.FieldLines;
import org.relais.host.web.admin.FieldsPage;
import org.relais.host.web.admin.ImportPage;
import org.relais.host.web.admin.ImportRunner;
import org.relais.host.web.admin.NewFieldPage;
import org.relais.host.web.admin.OverviewPage;
import org.relais.host.web.admin.SchemePages;
import org.relais.host.web.admin.Schemes;
import org.relais.host.web.admin.UsersPage;
import org.relais.host.web.admin.WebSudoPage;
import org.relais.host.web.issue.Activity;
import org.relais.host.web.issue.AssignIssue;
import org.relais.host.web.issue.BrowseIssue;
import org.relais.host.web.issue.CommentOnIssue;
import org.relais.host.web.issue.CreateIssue;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.Details;
import org.relais.host.web.issue.EditIssue;
import org.relais.host.web.issue.FieldMarkup;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.IssueFormPage;
import org.relais.host.web.issue.IssueNavigator;
import org.relais.host.web.issue.IssuePanels;
import org.relais.host.web.issue.IssueParts;
import org.relais.host.web.issue.IssueView;
import org.relais.host.web.issue.MoveIssue;
import org.relais.host.web.issue.Moves;
import org.relais.host.web.issue.Relatives;
import org.relais.host.web.issue.TransitionForm;
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
    private final I18n words;
    private final CurrentVisit visit;
    private final Map<Class<?>, Object> services;
    private final PluginSystem plugins;
    private final ImportJobs jobs;
    private final Demo demo;
    private final Pages pages;
    private final Search search;
    private final Screens screens;

    Site(
            Options options,
            Core core,
            I18n words,
            CurrentVisit visit,
            Map<Class<?>, Object> services,
            Templates templates,
            PluginSystem plugins,
            ImportJobs jobs,
            Demo demo) {
        this.options = options;
        this.core = core;
        this.words = words;
        this.visit = visit;
        this.services = services;
        this.plugins = plugins;
        this.jobs = jobs;
        this.demo = demo;
        this.pages = new Pages(templates, core.permissions(), plugins);
        this.screens = new Screens(core.database());
        this.search = new Search(
                core.database().jdbc(),
                new SearchableFields(core.fields(), core.types()::searchKind),
                new IssueVisibility(core.database(), core.permissions(), core.projects()),
                plugins::jqlFunction,
                core.clock());
    }

    /** The web server with all of it; not started yet. */
    WebServer server(Path work) {
        People people = core.people();
        Sessions sessions = new Sessions(core.database(), core.clock());
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
                new ProfilePage(people, tokens, pages),
                new DashboardPage(dashboard(), pages),
                new ProjectPages(core.projects(), core.permissions(), plugins, pages),
                new QuickSearch(),
                new PluginActions(plugins, pages)));
        controllers.addAll(issuePages());
        controllers.addAll(administration(sessions, work));
        WebServer.Place place = new WebServer.Place(options.address(), options.port(), CONTEXT_PATH, work);
        return new WebServer(place, entrance, plugins, controllers);
    }

    private List<Object> issuePages() {
        Comments comments = new Comments(core.database(), core.clock());
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
        IssueView view = new IssueView(
                pages,
                access,
                new Details(new IssueParts(core.database()), new SecurityLevels(core.database()), markup),
                new Relatives(core.issues(), new Links(core.database()), access),
                new Activity(core.issues(), comments, core.people(), new Roles(core.database())),
                moves,
                new IssuePanels(plugins));
        return List.of(
                new IssueNavigator(pages, search, core.issues(), markup),
                new BrowseIssue(access, view),
                new CreateIssue(pages, access, core.issues(), core.projects(), catalogue, form),
                new EditIssue(access, core.issues(), form),
                new AssignIssue(pages, access, core.issues(), form),
                new CommentOnIssue(access, comments, view),
                new MoveIssue(access, moves, new TransitionForm(pages, catalogue, customs), view));
    }

    private List<Object> administration(Sessions sessions, Path work) {
        Catalogue catalogue = new Catalogue(core.database());
        return List.of(
                new OverviewPage(version(), core.database(), plugins, pages),
                new UsersPage(core.people(), pages),
                new FieldsPage(
                        core.fields(),
                        new FieldLines(core.fields(), screens, core.projects(), catalogue, plugins),
                        screens,
                        pages),
                new NewFieldPage(core.fields(), core.projects(), catalogue, plugins, pages),
                new SchemePages(new Schemes(core.database(), core.permissions(), core.projects()), pages),
                new ImportPage(imports(), work.resolve("uploads"), pages),
                new AppsPage(plugins, pages),
                new WebSudoPage(core.people(), sessions, pages));
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
