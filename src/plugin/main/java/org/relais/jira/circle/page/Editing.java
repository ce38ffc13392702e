package org.relais.jira.circle.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Link;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Term;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Turn;
import org.relais.jira.circle.page.EditView.EditClauseLine;
import org.relais.jira.circle.page.EditView.EditLinkLine;
import org.relais.jira.circle.page.EditView.EditSeatLine;
import org.relais.jira.circle.page.EditView.EditTurnLine;
import org.relais.jira.circle.page.EditView.PickChoice;
import org.relais.jira.circle.page.EditView.WordsLine;

/** Makes the forms of a role, from what stands and, in the one that was refused, from what was typed. */
final class Editing {
    private static final List<String> LANGUAGES = List.of(Texts.ANY, "en", "fr");

    private final Node node;
    private final Reader reader;
    private final Sent sent;
    private final Structure structure;
    private final String zone;

    Editing(Node node, Reader reader, Sent sent, String zone) {
        this.node = node;
        this.reader = reader;
        this.sent = sent;
        this.structure = reader.view().structure();
        this.zone = zone;
    }

    EditView view() {
        var powers = reader.view().powers();
        return new EditView(
                node.key(),
                reader.name(node),
                reader.kind(node.id()),
                version(node),
                said(powers.change(Optional.of(node.id()))),
                said(powers.assign(node.id())),
                words("node", "name", node.name(), "purpose", node.purpose()),
                sent.or("node", "tags", String.join(", ", node.tags())),
                clauses(),
                seats(),
                links(),
                turns());
    }

    private String said(Optional<Refusal> refusal) {
        return refusal.map(reader.sentences()::of).orElse("");
    }

    private String version(Fact fact) {
        return structure
                .fact(fact.kind(), fact.key())
                .map(one -> Long.toString(one.since()))
                .orElse("");
    }

    /** In every language that it has, and those that we speak. */
    private List<WordsLine> words(String form, String title, Texts titles, String text, Texts texts) {
        Set<String> tags = new LinkedHashSet<>(LANGUAGES);
        tags.addAll(titles.byLanguage().keySet());
        tags.addAll(texts.byLanguage().keySet());
        return tags.stream()
                .map(tag -> new WordsLine(
                        tag,
                        tag.equals(Texts.ANY)
                                ? reader.say("circle.admin.any-language")
                                : Locale.forLanguageTag(tag).getDisplayName(reader.locale()),
                        sent.or(form, title + "." + tag, titles.byLanguage().getOrDefault(tag, "")),
                        sent.or(form, text + "." + tag, texts.byLanguage().getOrDefault(tag, ""))))
                .toList();
    }

    private static PickChoice choice(String word, String label, String chosen) {
        return new PickChoice(word, label, word.equals(chosen));
    }

    // --- clauses

    private List<EditClauseLine> clauses() {
        List<EditClauseLine> lines = new ArrayList<>();
        structure.clauses(node.id()).forEach(clause -> {
            String form = "clause-" + clause.key();
            String type = reader.term(node.id(), Term.valueOf(clause.type().name()));
            String title = reader.in(clause.title());
            lines.add(new EditClauseLine(
                    clause.key(),
                    version(clause),
                    title.isEmpty() ? shortened(reader.in(clause.text())) : title,
                    type,
                    types(sent.or(form, "type", clause.type().word())),
                    words(form, "title", clause.title(), "text", clause.text()),
                    sent.or(form, "review", day(clause.review()))));
        });
        lines.add(new EditClauseLine(
                "",
                "",
                "",
                "",
                types(sent.or("clause-", "type", Clause.Type.ACCOUNTABILITY.word())),
                words("clause-", "title", Texts.NONE, "text", Texts.NONE),
                sent.or("clause-", "review", "")));
        return lines;
    }

    private List<PickChoice> types(String chosen) {
        return Arrays.stream(Clause.Type.values())
                .map(type -> choice(type.word(), reader.term(node.id(), Term.valueOf(type.name())), chosen))
                .toList();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 79)) + "…";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    // --- seats

    private List<EditSeatLine> seats() {
        List<EditSeatLine> lines = new ArrayList<>();
        structure.seats(node.id()).forEach(seat -> {
            String form = "seat-" + seat.key();
            lines.add(new EditSeatLine(
                    seat.key(),
                    version(seat),
                    reader.say("circle.edit.seat.of", reader.person(seat.holder()), reader.capacity(seat)),
                    "",
                    List.of(),
                    sent.or(form, "focus", seat.focus().orElse("")),
                    sent.or(form, "since", day(seat.since())),
                    sent.or(form, "until", day(seat.until()))));
        });
        String chosen = sent.or("seat-", "capacity", Seat.Capacity.MEMBER.word());
        lines.add(new EditSeatLine(
                "",
                "",
                "",
                sent.or("seat-", "person", ""),
                Arrays.stream(Seat.Capacity.values())
                        .map(one -> choice(one.word(), reader.term(node.id(), Term.valueOf(one.name())), chosen))
                        .toList(),
                sent.or("seat-", "focus", ""),
                sent.or("seat-", "since", ""),
                sent.or("seat-", "until", "")));
        return lines;
    }

    // --- links

    private List<EditLinkLine> links() {
        List<EditLinkLine> lines = new ArrayList<>();
        structure
                .links(node.id())
                .forEach(link -> lines.add(new EditLinkLine(
                        link.key(),
                        version(link),
                        reader.say(
                                "circle.edit.link." + link.type().word(),
                                structure.node(link.to()).map(reader::name).orElse("")),
                        "",
                        List.of())));
        String chosen = sent.or("link-", "type", Link.Type.LINKED.word());
        lines.add(new EditLinkLine(
                "",
                "",
                "",
                sent.or("link-", "to", ""),
                Arrays.stream(Link.Type.values())
                        .map(one -> choice(one.word(), reader.say("circle.edit.link.type." + one.word()), chosen))
                        .toList()));
        return lines;
    }

    // --- the roster

    private List<EditTurnLine> turns() {
        List<EditTurnLine> lines = new ArrayList<>();
        structure
                .turns(node.id())
                .forEach(turn -> lines.add(
                        new EditTurnLine(turn.key(), version(turn), label(turn), List.of(), List.of(), "", "", "")));
        List<Seat> duty = structure.seats(node.id()).stream()
                .filter(seat -> seat.capacity() == Seat.Capacity.DUTY)
                .toList();
        if (duty.isEmpty()) return lines;
        String chosen = sent.or("turn-", "seat", duty.get(0).key());
        lines.add(new EditTurnLine(
                "",
                "",
                "",
                duty.stream()
                        .map(seat -> choice(seat.key(), reader.person(seat.holder()), chosen))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new PickChoice(
                                Integer.toString(day.getValue()),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale()),
                                false))
                        .toList(),
                sent.or("turn-", "from", ""),
                sent.or("turn-", "to", ""),
                sent.or("turn-", "zone", zone)));
        return lines;
    }

    private String label(Turn turn) {
        String days = Arrays.stream(DayOfWeek.values())
                .filter(turn.days()::contains)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, reader.locale()))
                .collect(Collectors.joining(", "));
        String person = structure.seats(node.id()).stream()
                .filter(seat -> seat.id().equals(turn.seat()))
                .map(seat -> reader.person(seat.holder()))
                .findFirst()
                .orElse("");
        return reader.say(
                "circle.edit.turn.of",
                person,
                days,
                turn.from().toString(),
                turn.to().toString(),
                turn.zone().getId());
    }
}
