package org.relais.jira.circle.page;

import com.atlassian.jira.util.I18nHelper;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Packs;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Term;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.View;
import org.relais.jira.circle.words.Sentences;

/** How one person reads the structure: in their language, with the words of each circle's school, and names if they may. */
final class Reader {
    private final View view;
    private final I18nHelper words;
    private final Comparator<Node> byName;

    Reader(View view, I18nHelper words) {
        this.view = view;
        this.words = words;
        Collator order = Collator.getInstance(words.getLocale());
        this.byName = Comparator.<Node, String>comparing(this::name, order).thenComparing(Node::id);
    }

    View view() {
        return view;
    }

    Sentences sentences() {
        return new Sentences(words, view.structure());
    }

    Locale locale() {
        return words.getLocale();
    }

    String say(String key, Object... details) {
        return words.getText(key, details);
    }

    String in(Texts texts) {
        return texts.in(locale());
    }

    String name(Node node) {
        return in(node.name());
    }

    /** The word of this node's school for something. */
    String term(NodeId node, Term term) {
        return words.getText(Packs.key(view.structure().pack(node), term));
    }

    /** What it is called: a circle or a role. */
    String kind(NodeId node) {
        return term(node, view.structure().isCircle(node) ? Term.CIRCLE : Term.ROLE);
    }

    String capacity(Seat seat) {
        return term(seat.node(), Term.valueOf(seat.capacity().name()));
    }

    String person(UserKey key) {
        View.Shown shown = view.name(key);
        return switch (shown.kind()) {
            case NAMED -> shown.name().orElseThrow();
            case INACTIVE -> say("circle.page.inactive", shown.name().orElseThrow());
            case FORMER -> say("circle.page.former");
            case HIDDEN -> say("circle.page.somebody");
        };
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    List<Node> sorted(Collection<Node> nodes) {
        return nodes.stream().sorted(byName).toList();
    }

    /** The names of those above, from the top down, without itself. */
    String above(NodeId node) {
        List<Node> path = view.structure().path(node);
        return path.subList(0, Math.max(0, path.size() - 1)).stream()
                .map(this::name)
                .collect(Collectors.joining(" › "));
    }

    /** Who holds a role, or to whom it falls, in one sentence. */
    String holders(NodeId node) {
        var answerable = view.seating().answerable(node);
        String names = answerable.seats().stream()
                .map(seat -> person(seat.holder()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (answerable.fallenTo().isEmpty() && !names.isEmpty()) return names;
        return answerable
                .fallenTo()
                .flatMap(view.structure()::node)
                .map(circle -> say("circle.page.vacant.falls", name(circle), names))
                .orElseGet(() -> say(
                        view.structure().fallback(node) == Fallback.NOBODY
                                ? "circle.page.vacant.nobody"
                                : "circle.page.vacant.no-lead"));
    }
}
