package org.relais.jira.circle.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.AddNode;
import org.relais.jira.circle.AddPart;
import org.relais.jira.circle.Amendment;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.CloseNode;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.EditNode;
import org.relais.jira.circle.EndPart;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.MoveNode;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Progress;
import org.relais.jira.circle.ReopenNode;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.View;
import org.relais.jira.circle.admin.CircleView.PlainChoice;
import org.relais.jira.circle.json.CsvFile;
import org.relais.jira.circle.json.JsonFile;
import org.relais.jira.circle.json.Malformed;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.circle.words.Sentences;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The administration page <em>Relais › Circles</em>: the structure, node by node, with its rules, its ties to Jira and its
 * log. The class has the page's name because Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisCircles extends JiraWebActionSupport {
    private static final String PAGE = "RelaisCircles.jspa";
    private static final String DENIED = "securitybreach";

    private final transient CircleService circles;
    private final transient CurrentVisitor visitor;
    private final transient PlaceNames places;
    private final transient ConstantsManager constants;
    private final transient DateTimeFormatter dates;
    private final transient People people;
    private transient CircleView page;
    private transient FileView file = FileView.of("");

    @Inject
    public RelaisCircles(
            CircleService circles,
            CurrentVisitor visitor,
            PlaceNames places,
            People people,
            ConstantsManager constants,
            DateTimeFormatterFactory dates) {
        this.circles = circles;
        this.visitor = visitor;
        this.places = places;
        this.people = people;
        this.constants = constants;
        this.dates = dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE);
    }

    private Form form() {
        return new Form(getHttpRequest());
    }

    private Optional<View> view() {
        return circles.open(visitor.visitor())
                .filter(view -> view.powers().administer().isEmpty());
    }

    @Override
    protected String doExecute() {
        return shown(SUCCESS, form().node(), "", "", Optional.empty());
    }

    private String shown(String result, Optional<NodeId> about, String told, String stale, Optional<Form> typed) {
        Optional<View> view = view();
        if (view.isEmpty()) return DENIED;
        Optional<Node> node = about.flatMap(view.get().structure()::node);
        Optional<CircleService.Log> log = log(node);
        page = new CirclePage(view.get(), visitor.words(), places, dates)
                .of(node, typed, told, stale, form().text("q"), form().text("by"), log, types());
        return result;
    }

    /** Of the node; or, where somebody is named by username or key, of what they did. */
    private Optional<CircleService.Log> log(Optional<Node> node) {
        String before = form().text("before");
        long from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        String by = form().text("by");
        if (by.isEmpty()) return circles.log(visitor.visitor(), node.map(Node::id), from);
        UserKey person = people.named(by).map(People.Person::key).orElseGet(() -> new UserKey(by));
        return circles.logOf(visitor.visitor(), person, from);
    }

    /** Takes away why somebody made a change, for good. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doRedact() {
        if (view().isEmpty()) return DENIED;
        String revision = form().text("revision");
        boolean gone = revision.matches("\\d{1,18}") && circles.redact(visitor.visitor(), Long.parseLong(revision));
        if (!gone) return refused(visitor.words().getText("circle.admin.redact.none"));
        String by = form().text("by");
        return getRedirect(PAGE + (by.isEmpty() ? "" : "?by=" + URLEncoder.encode(by, StandardCharsets.UTF_8)));
    }

    private List<PlainChoice> types() {
        List<PlainChoice> types = new ArrayList<>();
        types.add(new PlainChoice("", visitor.words().getText("circle.admin.tie.any-type"), true));
        constants
                .getAllIssueTypeObjects()
                .forEach(type -> types.add(new PlainChoice(type.getId(), type.getNameTranslation(), false)));
        return types;
    }

    // --- changes

    /** Opens a role in the node of the page, or at the top. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doAdd() {
        Form form = form();
        Texts name = Texts.of(form.text("new-name"));
        Node node = Node.named(NodeId.fresh(), form.node(), name, Texts.of(form.text("new-purpose")));
        return amend(new AddNode(node), form.node(), Optional.empty());
    }

    /** Says anew what the node is called, what it is for, and how it is found. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doEdit() {
        Form form = form();
        return onNode(node -> amend(
                new EditNode(node.saying(form.texts("name"), form.texts("purpose"), form.list("tags")), form.version()),
                form.node(),
                Optional.of(form)));
    }

    /** Puts the node into another circle; into none where none is typed. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doMove() {
        Form form = form();
        return onNode(node ->
                typed("to", to -> amend(new MoveNode(node.id(), to, form.version()), form.node(), Optional.empty())));
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doClose() {
        Form form = form();
        return onNode(node -> typed(
                "children-to",
                children -> typed(
                        "issues-to",
                        issues -> amend(
                                new CloseNode(node.id(), children, form.on("whole-tree"), issues, form.version()),
                                form.node(),
                                Optional.empty()))));
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doReopen() {
        Form form = form();
        return onNode(node -> amend(new ReopenNode(node.id(), form.version()), form.node(), Optional.empty()));
    }

    /** Keeps the rules of the node. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doRules() {
        Form form = form();
        return onNode(node -> typed(
                "changer-role",
                changer -> typed("assigners", assigners -> {
                    boolean roleMissing = form.text("changers").equals("role") && changer.isEmpty();
                    if (roleMissing) return refused(visitor.words().getText("circle.admin.changers.which"));
                    return amend(
                            new EditNode(node.ruled(form.rules(node.rules(), changer, assigners)), form.version()),
                            form.node(),
                            Optional.empty());
                })));
    }

    /** Ties the node to a part of Jira. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doTie() {
        Form form = form();
        return onNode(node -> {
            Optional<ProjectId> project = Optional.of(form.text("project"))
                    .filter(key -> !key.isEmpty())
                    .flatMap(places::project);
            if (form.on("project") && project.isEmpty()) {
                return refused(visitor.words().getText("circle.admin.tie.no-project", form.text("project")));
            }
            Optional<Long> component = project.filter(unused -> form.on("component"))
                    .flatMap(one -> places.component(one, form.text("component")));
            if (form.on("component") && component.isEmpty()) {
                return refused(visitor.words().getText("circle.admin.tie.no-component", form.text("component")));
            }
            Optional<String> type = Optional.of(form.text("type"))
                    .filter(id -> places.issueTypeName(id).isPresent());
            if (project.isEmpty() && type.isEmpty()) {
                return refused(visitor.words().getText("circle.admin.tie.nothing"));
            }
            Scope scope = new Scope(PartId.fresh(), node.id(), new Place(project, component, type));
            return amend(new AddPart(scope), form.node(), Optional.empty());
        });
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doUntie() {
        Form form = form();
        return onNode(node -> amend(
                new EndPart(Fact.Kind.SCOPE, node.id(), form.text("scope"), form.version()),
                form.node(),
                Optional.empty()));
    }

    private String onNode(Function<Node, String> go) {
        Optional<View> view = view();
        if (view.isEmpty()) return DENIED;
        return form().node()
                .flatMap(view.get().structure()::node)
                .map(go)
                .orElseGet(() -> refused(visitor.words().getText("circle.refusal.absent")));
    }

    /** Goes on with the node whose name or id was typed, or with none where none was. */
    private String typed(String field, Function<Optional<NodeId>, String> go) {
        String text = form().text(field);
        if (text.isEmpty()) return go.apply(Optional.empty());
        View view = view().orElseThrow();
        return Typed.node(view.structure(), text, one -> go.apply(Optional.of(one)), several -> {
            String paths = several.stream()
                    .map(node -> sentences().path(node.id()) + " (" + node.key() + ")")
                    .collect(Collectors.joining("; "));
            return refused(
                    several.isEmpty()
                            ? visitor.words().getText("circle.admin.typed.none", text)
                            : visitor.words().getText("circle.admin.typed.several", text, paths));
        });
    }

    private String amend(Amendment amendment, Optional<NodeId> about, Optional<Form> typed) {
        if (view().isEmpty()) return DENIED;
        return circles.amend(visitor.visitor(), amendment, form().text("why"))
                .fold(
                        changed -> getRedirect(PAGE
                                + about.map(node -> "?node=" + node.value()).orElse("")),
                        refusal -> {
                            addErrorMessage(sentences().placed(refusal));
                            return shown(INPUT, about, "", "", typed);
                        },
                        stale -> shown(
                                INPUT,
                                about,
                                visitor.words().getText("circle.admin.stale"),
                                sent(stale),
                                Optional.empty()),
                        () -> refused(visitor.words().getText("circle.refusal.absent")));
    }

    private String sent(Answer.Stale stale) {
        if (!(stale.yours() instanceof Node node)) return "";
        return String.join("\n", node.name().all()) + "\n\n"
                + String.join("\n\n", node.purpose().all());
    }

    private String refused(String sentence) {
        addErrorMessage(sentence);
        return shown(
                INPUT,
                form().node(),
                "",
                "",
                Optional.of(form()).filter(form -> form.on("name.und") || form.on("name.en")));
    }

    // --- files

    /** Says what a file would do. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doCheck() {
        return read(document -> {
            file = FilePage.of(
                    form(),
                    circles.prepare(visitor.visitor(), document, who()).orElseThrow(),
                    visitor.words(),
                    sentences());
            return shown(SUCCESS, Optional.empty(), "", "", Optional.empty());
        });
    }

    /** Takes a file in, where all that is asked is answered. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doImport() {
        return read(document -> {
            CircleService.Prepared prepared =
                    circles.prepare(visitor.visitor(), document, who()).orElseThrow();
            return circles.takeIn(visitor.visitor(), prepared, true, form().text("why"), Progress.UNHEARD)
                    .fold(
                            changed -> getRedirect(PAGE),
                            refusal -> {
                                file = FilePage.of(form(), prepared, visitor.words(), sentences());
                                addErrorMessage(sentences().placed(refusal));
                                return shown(INPUT, Optional.empty(), "", "", Optional.empty());
                            },
                            stale -> refused(visitor.words().getText("circle.admin.stale")),
                            () -> refused(visitor.words().getText("circle.refusal.absent")));
        });
    }

    private String read(Function<Document, String> go) {
        if (view().isEmpty()) return DENIED;
        String text = form().text("file");
        file = FileView.of(text);
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean table = CsvFile.begins(text);
            return go.apply(table ? new CsvFile(places).read(bytes) : new JsonFile(places).read(bytes));
        } catch (Malformed wrong) {
            String sentence = sentences().placed(wrong.why());
            return refused(
                    wrong.line() > 0
                            ? visitor.words().getText("circle.file.line", "" + wrong.line(), sentence)
                            : sentence);
        }
    }

    /** Who the people of the file are, as typed: a username, or a hyphen to leave somebody out. */
    private Map<String, Optional<UserKey>> who() {
        Map<String, Optional<UserKey>> who = new HashMap<>();
        form().people()
                .forEach((id, username) -> who.put(
                        id,
                        username.equals("-")
                                ? Optional.empty()
                                : Optional.of(people.named(username)
                                        .map(People.Person::key)
                                        .orElseGet(() -> new UserKey(username)))));
        return who;
    }

    private Sentences sentences() {
        return new Sentences(visitor.words(), view().orElseThrow().structure());
    }

    /** The page, ready to print. */
    public CircleView getPage() {
        return page;
    }

    /** The file that was sent, and what it would do. */
    public FileView getFile() {
        return file;
    }
}
