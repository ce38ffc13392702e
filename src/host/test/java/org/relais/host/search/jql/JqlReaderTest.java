package org.relais.host.search.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.host.search.jql.Clause.And;
import org.relais.host.search.jql.Clause.Not;
import org.relais.host.search.jql.Clause.Or;
import org.relais.host.search.jql.Clause.Term;
import org.relais.host.search.jql.Operand.Call;
import org.relais.host.search.jql.Operand.Empty;
import org.relais.host.search.jql.Operand.Items;
import org.relais.host.search.jql.Operand.Value;

class JqlReaderTest {
    private static final Clause A = term("a");
    private static final Clause B = term("b");
    private static final Clause C = term("c");

    @Test
    void an_empty_query_asks_for_everything() {
        assertThat(JqlReader.read("  ").where()).isEmpty();
        assertThat(JqlReader.read("order by created").where()).isEmpty();
    }

    @Test
    void and_binds_closer_than_or() {
        assertThat(where("a = 1 or b = 1 and c = 1")).isEqualTo(new Or(List.of(A, new And(List.of(B, C)))));
        assertThat(where("(a = 1 or b = 1) && c = 1")).isEqualTo(new And(List.of(new Or(List.of(A, B)), C)));
    }

    @Test
    void not_binds_closest() {
        assertThat(where("not a = 1 and b = 1")).isEqualTo(new And(List.of(new Not(A), B)));
        assertThat(where("!(a = 1 || b = 1)")).isEqualTo(new Not(new Or(List.of(A, B))));
    }

    @Test
    void keywords_are_read_in_any_case() {
        assertThat(where("a NOT IN (1) aNd b Is nOt NULL"))
                .isEqualTo(new And(List.of(
                        new Term(new FieldName("a"), Operator.NOT_IN, new Items(List.of(new Value("1")))),
                        new Term(new FieldName("b"), Operator.IS_NOT, new Empty()))));
    }

    @Test
    void quotes_and_escapes_are_undone() {
        assertThat(operand("a = \"l'\\u00e9t\\u00e9 \\\"ici\\\"\"")).isEqualTo(new Value("l'été \"ici\""));
        assertThat(operand("a = 'it\\'s \"so\"'")).isEqualTo(new Value("it's \"so\""));
        assertThat(operand("a = ana\\u0040example.org")).isEqualTo(new Value("ana@example.org"));
    }

    @Test
    void fields_are_named_by_words_quotes_or_numbers() {
        assertThat(((Term) where("\"Due for\" = 1")).field()).isEqualTo(new FieldName("Due for"));
        assertThat(((Term) where("CF [ 10100 ] ~ x")).field().number()).contains(10100L);
    }

    @Test
    void functions_take_words_and_quoted_texts() {
        assertThat(operand("a in membersOf(\"all people\", x)"))
                .isEqualTo(new Call("membersOf", List.of("all people", "x")));
        assertThat(operand("a <= now()")).isEqualTo(new Call("now", List.of()));
    }

    @Test
    void several_orders_are_kept_in_order() {
        assertThat(JqlReader.read("a = 1 ORDER BY b DESC, cf[5] asc, c").order())
                .containsExactly(
                        new Sort(new FieldName("b"), Sort.Direction.DESCENDING),
                        new Sort(new FieldName("cf[5]"), Sort.Direction.ASCENDING),
                        new Sort(new FieldName("c"), Sort.Direction.USUAL));
    }

    @Test
    void an_error_names_the_text_and_its_place() {
        JqlException refused = refusal("a = 1\nand b b");
        assertThat(refused.key()).isEqualTo("jql.error.syntax");
        assertThat(refused.arguments()).containsExactly("b", "2", "7", "13");
        assertThat(refused).hasMessage("Error in the JQL query: 'b' is not expected here (line 2, character 7).");
    }

    @Test
    void a_query_that_ends_too_early_is_refused_at_its_end() {
        assertThat(refusal("a = ").key()).isEqualTo("jql.error.end");
        assertThat(refusal("a in (1, ").arguments()).containsExactly("<EOF>", "1", "10", "10");
    }

    @Test
    void what_jira_reserves_needs_quotes() {
        assertThat(refusal("a = b@c").key()).isEqualTo("jql.error.reserved.character");
        assertThat(refusal("a = select").key()).isEqualTo("jql.error.reserved.word");
        assertThat(operand("a = \"select\"")).isEqualTo(new Value("select"));
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() {
        JqlException refused = refusal("a = \"b and c = 'd'");
        assertThat(refused.key()).isEqualTo("jql.error.quote");
        assertThat(refused.arguments().get(3)).isEqualTo("5");
    }

    @Test
    void an_unknown_escape_is_refused() {
        assertThat(refusal("a = \"b\\q\"").key()).isEqualTo("jql.error.escape");
    }

    @Test
    void the_past_cannot_be_searched() {
        assertThat(refusal("status was Open by bob").key()).isEqualTo("jql.error.history");
        assertThat(refusal("status CHANGED").arguments()).startsWith("CHANGED");
    }

    @Test
    void a_query_too_long_or_too_deep_is_refused() {
        assertThat(refusal("a = " + "1".repeat(10_000)).key()).isEqualTo("jql.error.long");
        assertThat(refusal("(".repeat(3_000) + "a = 1").key()).isEqualTo("jql.error.deep");
        assertThat(refusal("!".repeat(3_000) + "a = 1").key()).isEqualTo("jql.error.deep");
        assertThat(refusal("not(".repeat(2_000) + "a = 1").key()).isEqualTo("jql.error.deep");
        assertThat(where("(".repeat(100) + "a = 1" + ")".repeat(100))).isEqualTo(A);
    }

    private static Clause where(String jql) {
        return JqlReader.read(jql).where().orElseThrow();
    }

    private static Operand operand(String jql) {
        return ((Term) where(jql)).operand();
    }

    private static JqlException refusal(String jql) {
        return catchThrowableOfType(JqlException.class, () -> JqlReader.read(jql));
    }

    private static Clause term(String field) {
        return new Term(new FieldName(field), Operator.EQUALS, new Value("1"));
    }
}
