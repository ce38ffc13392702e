package org.relais.jira.circle.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relais.jira.circle.Changers;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Pack;
import org.relais.jira.circle.Readers;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Texts;

/** What was sent with the page's forms. */
final class Form {
    private final HttpServletRequest request;

    Form(HttpServletRequest request) {
        this.request = request;
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    boolean on(String name) {
        return !text(name).isEmpty();
    }

    /** The node that the page is about. */
    Optional<NodeId> node() {
        return Optional.of(text("node")).filter(NodeId::fits).map(NodeId::new);
    }

    /** The version that the form was made of; one that nothing has where it says none. */
    long version() {
        String sent = text("version");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    /** A text in each language that the form offers; blank ones are none. */
    Texts texts(String name) {
        Map<String, String> texts = new TreeMap<>();
        request.getParameterMap().keySet().stream()
                .filter(one -> one.startsWith(name + "."))
                .filter(this::on)
                .forEach(one -> texts.put(one.substring(name.length() + 1), text(one)));
        return Texts.of(texts);
    }

    /** What was typed for people of a file, by their id there; blank ones are not said. */
    Map<String, String> people() {
        Map<String, String> said = new TreeMap<>();
        request.getParameterMap().keySet().stream()
                .filter(one -> one.startsWith("person."))
                .filter(this::on)
                .forEach(one -> said.put(one.substring("person.".length()), text(one)));
        return said;
    }

    /** Words with commas between. */
    SortedSet<String> list(String name) {
        SortedSet<String> words = new TreeSet<>();
        Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** The rules as the form says them; roles that it names are found by whoever asks. */
    Rules rules(Rules before, Optional<NodeId> changerRole, Optional<NodeId> assigners) {
        Optional<Changers> changers = text("changers").equals(Changers.Kind.ROLE.word())
                ? changerRole.map(Changers::holdersOf)
                : Changers.of(text("changers"));
        Optional<Readers> readers = on("restricted")
                ? Optional.of(new Readers(
                        on("reader-members"),
                        list("reader-groups"),
                        before.readers().map(Readers::projectRoles).orElseGet(TreeSet::new)))
                : Optional.empty();
        return new Rules(Pack.of(text("pack")), changers, assigners, readers, Fallback.of(text("fallback")));
    }

    static final List<String> LANGUAGES = List.of(Texts.ANY, "en", "fr");
}
