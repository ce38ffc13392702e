package org.relais.host.search.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.text.IssueText.Source;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What issues, their comments and their custom fields say, as it is stored: three statements, whatever their number. */
record StoredTexts(JdbcClient jdbc) implements TextSource {
    private record Place(long issue, long field) {}

    @Override
    public List<IssueText> of(Collection<Long> issues) {
        List<IssueText> texts = new ArrayList<>();
        read("select id, summary, description, environment from issue where", "id", issues, row -> {
            add(texts, row.getLong(1), Source.SUMMARY, 0, row.getString(2));
            add(texts, row.getLong(1), Source.DESCRIPTION, 0, row.getString(3));
            add(texts, row.getLong(1), Source.ENVIRONMENT, 0, row.getString(4));
        });
        read(
                "select issue_id, id, body from issue_comment where",
                "issue_id",
                issues,
                row -> add(texts, row.getLong(1), Source.COMMENT, row.getLong(2), row.getString(3)));
        fields(issues).forEach((place, text) -> add(texts, place.issue(), Source.FIELD, place.field(), text));
        return texts;
    }

    /** Several values of one field are one text. */
    private Map<Place, String> fields(Collection<Long> issues) {
        Map<Place, String> texts = new LinkedHashMap<>();
        read(
                "select issue_id, field_id, string_value, text_value from custom_field_value"
                        + " where (string_value is not null or text_value is not null) and",
                "issue_id",
                issues,
                row -> texts.merge(
                        new Place(row.getLong(1), row.getLong(2)),
                        row.getString(3) == null ? row.getString(4) : row.getString(3),
                        (one, other) -> one + "\n" + other));
        return texts;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void read(String select, String column, Collection<Long> issues, Row each) {
        SqlPart query = SqlPart.of(select).then(SqlPart.among(column, issues));
        jdbc.sql(query.sql()).params(query.params()).query(each::read);
    }

    private static void add(List<IssueText> texts, long issue, Source source, long id, String text) {
        if (text != null && !text.isBlank()) texts.add(new IssueText(issue, source, id, text));
    }
}
