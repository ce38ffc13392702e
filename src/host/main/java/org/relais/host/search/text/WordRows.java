package org.relais.host.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relais.host.search.field.SqlPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Texts as rows of words in H2, which has no index of words inside the transaction of a write. */
record WordRows(JdbcClient jdbc) implements TextStore {
    // H2 takes 65,536 elements of an array at most
    private static final int SOME = 50_000;

    @Override
    public void add(IssueText text, List<Set<String>> words) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into issue_text (issue_id, source, source_id, digest) values (?, ?, ?, ?)")
                .params(text.issue(), text.source().stored(), text.sourceId(), text.digest())
                .update(key, "id");
        List<Integer> positions = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (String form : words.get(at)) {
                positions.add(at);
                forms.add(form);
            }
        }
        for (int from = 0; from < forms.size(); from += SOME) {
            int to = Math.min(from + SOME, forms.size());
            jdbc.sql("insert into issue_word (text_id, position, word)"
                            + " select cast(? as bigint), w.p, w.w from unnest(?, ?) as w (p, w)")
                    .params(
                            key.getKey().longValue(),
                            positions.subList(from, to).toArray(Integer[]::new),
                            forms.subList(from, to).toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public SqlPart matches(TextQuery query) {
        if (query instanceof TextQuery.Phrase phrase) return phrase(phrase);
        if (query instanceof TextQuery.Wildcard wildcard)
            return SqlPart.of(
                    "x.id in (select w.text_id from issue_word w where w.word like ? escape '\\')", wildcard.like());
        return group((TextQuery.Group) query);
    }

    /** The words are looked up once, not for each issue: the inner issue is the same, and no outer one is asked. */
    @Override
    public SqlPart issuesWith(SqlPart text) {
        return SqlPart.of("i.id in (select x.issue_id from issue_text x join issue i on i.id = x.issue_id where (")
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

    private static SqlPart phrase(TextQuery.Phrase phrase) {
        List<String> tables = new ArrayList<>();
        List<SqlPart> conditions = new ArrayList<>();
        for (int at = 0; at < phrase.words().size(); at++) {
            String w = "w" + at;
            tables.add("issue_word " + w);
            if (at > 0)
                conditions.add(SqlPart.of(w + ".text_id = w0.text_id and " + w + ".position = w0.position + " + at));
            conditions.add(SqlPart.among(w + ".word", phrase.words().get(at)));
        }
        return SqlPart.of("x.id in (select w0.text_id from " + String.join(", ", tables) + " where")
                .then(SqlPart.all(conditions))
                .then(")");
    }
}
