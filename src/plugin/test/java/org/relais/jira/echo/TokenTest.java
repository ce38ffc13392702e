package org.relais.jira.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void a_token_is_read_again_as_it_stands_in_a_link_and_no_two_are_equal() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Token token = Token.random();
            assertThat(made.add(token.value())).isTrue();
            assertThat(Token.read(token.value()).orElseThrow().hash()).isEqualTo(token.hash());
        }
    }

    @Test
    void what_is_kept_and_what_is_logged_does_not_hold_it() {
        Token token = Token.random();
        assertThat(token.hash()).hasSize(64).doesNotContain(token.value());
        assertThat(token.toString()).isEqualTo("Token");
    }

    @Test
    void anything_else_is_no_token() {
        assertThat(Token.read(null)).isEmpty();
        assertThat(Token.read("")).isEmpty();
        assertThat(Token.read("a".repeat(42))).isEmpty();
        assertThat(Token.read("a".repeat(44))).isEmpty();
        assertThat(Token.read("a".repeat(42) + "/")).isEmpty();
        assertThat(Token.read("a".repeat(42) + "\n")).isEmpty();
    }
}
