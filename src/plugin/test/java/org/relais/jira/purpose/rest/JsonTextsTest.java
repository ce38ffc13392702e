package org.relais.jira.purpose.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.jira.jira.rest.Fault;

class JsonTextsTest {
    @Test
    void a_text_or_null_is_read() throws IOException {
        assertThat(read("{\"why\": \"trust\"}")).isEqualTo("trust");
        assertThat(read("{\"why\": null}")).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "why", "{\"why\": \"a\"} {}", "{'why': 'a'}"})
    void what_is_not_json_is_said_to_be_so(String body) throws IOException {
        assertThat(read(body)).isIn(Fault.NOT_JSON, Fault.NOT_THE_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "\"why\"", "{\"why\": 3}", "{\"why\": [\"a\"]}", "{\"why\": \"a\", \"how\": \"b\"}"})
    void json_of_another_shape_is_said_to_be_so(String body) throws IOException {
        assertThat(read(body)).isEqualTo(Fault.NOT_THE_SHAPE);
    }

    @Test
    void a_huge_body_is_not_read_to_its_end() throws IOException {
        assertThat(read("{\"why\": \"" + "x".repeat(JsonTexts.MOST_BYTES) + "\"}"))
                .isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void nesting_without_end_is_not_followed() throws IOException {
        assertThat(read("[".repeat(30_000))).isEqualTo(Fault.NOT_JSON);
    }

    private static Object read(String body) throws IOException {
        return JsonTexts.<Object>read(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                List.of("why", "summary"),
                texts -> String.valueOf(texts.get("why")),
                fault -> fault);
    }
}
