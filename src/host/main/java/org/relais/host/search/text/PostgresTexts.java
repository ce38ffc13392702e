package org.relais.host.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relais.host.search.field.SqlPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts as {@code tsvector} with a GIN index. What a phrase can tell apart ends after 16,383 words. */
record PostgresTexts(JdbcClient jdbc) implements TextStore {
    private static final int LAST_POSITION = 16_383;
    private static final int MOST_POSITIONS = 255;

    @Override
    public void add(IssueText text, List<Set<String>> words) {
        jdbc.sql("insert into issue_text (issue_id, source, source_id, digest, words)"
                        + " values (?, ?, ?, ?, cast(? as tsvector))")
                .params(text.issue(), text.source().stored(), text.sourceId(), text.digest(), vector(words))
                .update();
    }

    private static String vector(List<Set<String>> words) {
        Map<String, List<Integer>> positions = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            int position = Math.min(at + 1, LAST_POSITION);
            for (String form : words.get(at)) {
                List<Integer> known = positions.computeIfAbsent(form, any -> new ArrayList<>());
                if (known.size() < MOST_POSITIONS) known.add(position);
            }
        }
        return positions.entrySet().stream()
                .map(word -> quoted(word.getKey()) + ":"
                        + word.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @Override
    public SqlPart matches(TextQuery query) {
        if (query instanceof TextQuery.Phrase phrase) return holds(phrase(phrase));
        if (query instanceof TextQuery.Wildcard wildcard) return wildcard(wildcard);
        return group((TextQuery.Group) query);
    }

    /** One semi-join, whose sides the planner orders: by the words where these are rare, by the issues where they are. */
    @Override
    public SqlPart issuesWith(SqlPart text) {
        return SqlPart.of("exists (select 1 from issue_text x where x.issue_id = i.id and (")
                .then(text)
                .then("))");
    }

    private SqlPart group(TextQuery.Group group) {
        if (group.wanted().isEmpty()) return SqlPart.NOTHING;
        List<SqlPart> wanted = group.wanted().stream().map(this::matches).toList();
        List<SqlPart> both = new ArrayList<>(List.of(group.all() ? SqlPart.all(wanted) : SqlPart.any(wanted)));
        group.unwanted().forEach(one -> both.add(matches(one).not()));
        return SqlPart.all(both);
    }

    /** The index finds what begins so; what it found is compared with the rest of the pattern. */
    private static SqlPart wildcard(TextQuery.Wildcard wildcard) {
        SqlPart begins = holds(quoted(wildcard.prefix()) + ":*");
        if (wildcard.isPrefixAlone()) return begins;
        return begins.and(SqlPart.of(
                "exists (select 1 from unnest(x.words) as w where w.lexeme like ? escape '\\')", wildcard.like()));
    }

    private static String phrase(TextQuery.Phrase phrase) {
        return phrase.words().stream()
                .map(forms -> forms.stream().map(PostgresTexts::quoted).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" <-> "));
    }

    private static SqlPart holds(String query) {
        return SqlPart.of("x.words @@ cast(? as tsquery)", query);
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
