package org.relais.host.search.jql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a query so that reading it again gives the same. */
public final class JqlWriter {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.-]+");

    private JqlWriter() {}

    /** The query in JQL. */
    public static String write(Query query) {
        String where = query.where().map(clause -> clause(clause, false)).orElse("");
        if (query.order().isEmpty()) return where;
        String order = query.order().stream().map(JqlWriter::sort).collect(Collectors.joining(", "));
        return where.isEmpty() ? "ORDER BY " + order : where + " ORDER BY " + order;
    }

    private static String clause(Clause clause, boolean inner) {
        return clause.fold(
                and -> joined(and.clauses(), " AND ", inner),
                or -> joined(or.clauses(), " OR ", inner),
                not -> "NOT " + clause(not.clause(), true),
                JqlWriter::term);
    }

    private static String joined(List<Clause> clauses, String word, boolean inner) {
        String all = clauses.stream().map(one -> clause(one, true)).collect(Collectors.joining(word));
        return inner && clauses.size() > 1 ? "(" + all + ")" : all;
    }

    private static String term(Clause.Term term) {
        return field(term.field()) + " " + term.operator().sign() + " " + operand(term.operand());
    }

    private static String sort(Sort sort) {
        return switch (sort.direction()) {
            case ASCENDING -> field(sort.field()) + " ASC";
            case DESCENDING -> field(sort.field()) + " DESC";
            case USUAL -> field(sort.field());
        };
    }

    private static String field(FieldName name) {
        boolean written = name.number().isPresent() || name.property().isPresent();
        return written ? name.text() : text(name.text());
    }

    private static String operand(Operand operand) {
        return operand.fold(
                value -> text(value.text()),
                empty -> "EMPTY",
                call -> text(call.name())
                        + call.arguments().stream().map(JqlWriter::text).collect(Collectors.joining(", ", "(", ")")),
                items -> items.items().stream().map(JqlWriter::operand).collect(Collectors.joining(", ", "(", ")")));
    }

    private static String text(String text) {
        boolean word = PLAIN.matcher(text).matches() && !isOfTheLanguage(text);
        if (word) return text;
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }

    private static boolean isOfTheLanguage(String text) {
        return ReservedWords.include(text)
                || Set.of(
                                "and", "or", "not", "in", "is", "empty", "null", "order", "by", "asc", "desc", "was",
                                "changed")
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
