package org.relais.jira.circle.admin;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.util.I18nHelper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Changers;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Pack;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Search;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Versioned;
import org.relais.jira.circle.View;
import org.relais.jira.circle.admin.CircleView.LanguageLine;
import org.relais.jira.circle.admin.CircleView.LogLine;
import org.relais.jira.circle.admin.CircleView.NodeLine;
import org.relais.jira.circle.admin.CircleView.PlainChoice;
import org.relais.jira.circle.admin.CircleView.ScopeLine;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.circle.words.Sentences;

/** Makes the page of a node, from what is stored and what was typed. */
final class CirclePage {
    private static final int LISTED = 200;
    private static final int FOUND = 50;

    private final View view;
    private final Structure structure;
    private final I18nHelper words;
    private final PlaceNames places;
    private final DateTimeFormatter dates;
    private final Sentences sentences;

    CirclePage(View view, I18nHelper words, PlaceNames places, DateTimeFormatter dates) {
        this.view = view;
        this.structure = view.structure();
        this.words = words;
        this.places = places;
        this.dates = dates;
        this.sentences = new Sentences(words, structure);
    }

    /** @param typed what was typed into the forms that were refused; nothing elsewhere */
    CircleView of(
            Optional<Node> shown,
            Optional<Form> typed,
            String told,
            String stale,
            String query,
            String by,
            Optional<CircleService.Log> log,
            List<PlainChoice> types) {
        Rules rules = shown.map(Node::rules).orElse(Rules.NONE);
        List<Node> children =
                sorted(shown.map(node -> structure.children(node.id())).orElseGet(structure::roots));
        long open = children.stream().filter(child -> !child.closed()).count();
        return new CircleView(
                shown.map(Node::key).orElse(""),
                shown.map(node -> name(node)).orElseGet(() -> words.getText("circle.admin.top")),
                shown.map(node -> ""
                                + structure
                                        .fact(Fact.Kind.NODE, node.key())
                                        .map(Versioned::since)
                                        .orElse(0L))
                        .orElse("0"),
                shown.map(Node::closed).orElse(false),
                told,
                stale,
                query,
                shown.map(node -> lines(path(node))).orElse(List.of()),
                lines(children.stream().limit(LISTED).toList()),
                children.size() > LISTED ? words.getText("circle.admin.more", "" + LISTED, "" + children.size()) : "",
                query.isEmpty() ? List.of() : lines(Search.find(structure, query, words.getLocale(), FOUND)),
                languages(shown, typed),
                typed.map(form -> form.text("tags")).orElseGet(() -> shown.map(node -> String.join(", ", node.tags()))
                        .orElse("")),
                open == 0 ? "" : words.getText("circle.admin.close.children", "" + open),
                packs(rules),
                changers(rules),
                rules.changers().flatMap(Changers::role).map(NodeId::value).orElse(""),
                rules.assigners().map(NodeId::value).orElse(""),
                rules.readers().isPresent(),
                rules.readers().filter(readers -> readers.members()).isPresent(),
                rules.readers()
                        .map(readers -> String.join(", ", readers.groups()))
                        .orElse(""),
                fallbacks(rules),
                shown.map(node -> scopes(node.id())).orElse(List.of()),
                types,
                by,
                log.map(this::log).orElse(List.of()),
                log.flatMap(CircleService.Log::next).map(number -> "" + number).orElse(""));
    }

    private String name(Node node) {
        return node.name().in(words.getLocale());
    }

    private List<Node> path(Node node) {
        List<Node> path = structure.path(node.id());
        return path.subList(0, path.size() - 1);
    }

    private List<Node> sorted(List<Node> some) {
        return some.stream()
                .sorted(Comparator.<Node, String>comparing(node -> Search.plain(name(node)))
                        .thenComparing(Node::id))
                .toList();
    }

    private List<NodeLine> lines(List<Node> some) {
        return some.stream()
                .map(node -> new NodeLine(node.key(), name(node), node.closed(), structure.isCircle(node.id())))
                .toList();
    }

    /** Every language that the node has, and those that we speak. */
    private List<LanguageLine> languages(Optional<Node> shown, Optional<Form> typed) {
        Set<String> tags = new LinkedHashSet<>(Form.LANGUAGES);
        Texts name = typed.map(form -> form.texts("name"))
                .orElseGet(() -> shown.map(Node::name).orElse(Texts.NONE));
        Texts purpose = typed.map(form -> form.texts("purpose"))
                .orElseGet(() -> shown.map(Node::purpose).orElse(Texts.NONE));
        tags.addAll(name.byLanguage().keySet());
        tags.addAll(purpose.byLanguage().keySet());
        return tags.stream()
                .map(tag -> new LanguageLine(
                        tag,
                        tag.equals(Texts.ANY)
                                ? words.getText("circle.admin.any-language")
                                : Locale.forLanguageTag(tag).getDisplayName(words.getLocale()),
                        name.byLanguage().getOrDefault(tag, ""),
                        purpose.byLanguage().getOrDefault(tag, "")))
                .toList();
    }

    private <E> List<PlainChoice> choices(
            Optional<E> chosen, E[] all, Function<E, String> word, Function<E, String> key, String inherited) {
        List<PlainChoice> choices = new ArrayList<>();
        choices.add(new PlainChoice("", words.getText(inherited), chosen.isEmpty()));
        Arrays.stream(all)
                .map(one -> new PlainChoice(
                        word.apply(one),
                        words.getText(key.apply(one)),
                        chosen.filter(one::equals).isPresent()))
                .forEach(choices::add);
        return choices;
    }

    private List<PlainChoice> packs(Rules rules) {
        return choices(
                rules.pack(),
                Pack.values(),
                Pack::word,
                pack -> "circle.pack." + pack.word(),
                "circle.admin.inherited");
    }

    private List<PlainChoice> changers(Rules rules) {
        return choices(
                rules.changers().map(Changers::kind),
                Changers.Kind.values(),
                Changers.Kind::word,
                kind -> "circle.changers." + kind.word(),
                "circle.admin.inherited");
    }

    private List<PlainChoice> fallbacks(Rules rules) {
        return choices(
                rules.fallback(),
                Fallback.values(),
                Fallback::word,
                fallback -> "circle.fallback." + fallback.word(),
                "circle.admin.inherited");
    }

    private List<ScopeLine> scopes(NodeId node) {
        return structure.scopes(node).stream()
                .map(scope -> new ScopeLine(
                        scope.key(),
                        ""
                                + structure
                                        .fact(Fact.Kind.SCOPE, scope.key())
                                        .map(Versioned::since)
                                        .orElse(0L),
                        place(scope)))
                .toList();
    }

    /** Project, component and issue type by their names; what vanished by its number. */
    private String place(Scope scope) {
        Place place = scope.place();
        List<String> said = new ArrayList<>();
        place.project()
                .ifPresent(project -> said.add(places.projectKey(project).orElseGet(() -> gone("" + project.value()))));
        place.component()
                .ifPresent(component -> said.add(place.project()
                        .flatMap(project -> places.componentName(project, component))
                        .orElseGet(() -> gone("" + component))));
        place.issueType().ifPresent(type -> said.add(places.issueTypeName(type).orElseGet(() -> gone(type))));
        return String.join(" · ", said);
    }

    private String gone(String id) {
        return words.getText("circle.admin.gone", id);
    }

    private List<LogLine> log(CircleService.Log log) {
        return log.changes().stream()
                .map(change -> new LogLine(
                        "" + change.revision(),
                        dates.format(Date.from(change.at())),
                        change.by().map(this::person).orElseGet(() -> words.getText("relais.name")),
                        sentences.of(change),
                        change.why().orElse("")))
                .toList();
    }

    private String person(UserKey person) {
        View.Shown shown = view.name(person);
        return shown.name().orElseGet(() -> words.getText("circle.person.former"));
    }
}
