package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.i18n.I18n;
import org.relais.host.people.People;
import org.relais.host.people.Sessions;
import org.relais.host.people.Tokens;

class SignInTest {
    private final Database database = Database.open("jdbc:h2:mem:sign-in;DB_CLOSE_DELAY=0", "sa", "");
    private final People people = new People(database);
    private final Sessions sessions = new Sessions(database, Clock.systemUTC(), "a");
    private final Tokens tokens = new Tokens(database, Clock.systemUTC());

    @BeforeEach
    void ada_has_an_account() {
        people.add(Asked.ADA, "lovelace");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nobody_is_anonymous() {
        assertThat(signIn(true).visit(Asked.get().request()))
                .hasValueSatisfying(visit -> assertThat(visit.anonymous()).isTrue());
    }

    @Test
    void a_session_is_recognised_until_it_ends() {
        String secret = sessions.start(Asked.ADA);
        Asked asked = Asked.get().with("Cookie", "host.session.a=" + secret);
        assertThat(signIn(true).visit(asked.request()).orElseThrow().person()).isEqualTo(Asked.ADA);
        sessions.end(secret);
        assertThat(signIn(true).visit(asked.request()).orElseThrow().anonymous())
                .isTrue();
    }

    @Test
    void a_token_signs_one_request_and_starts_no_session() {
        Asked asked = Asked.get().with("Authorization", "Bearer " + tokens.issue(Asked.ADA, "script"));
        Visit visit = signIn(false).visit(asked.request()).orElseThrow();
        assertThat(visit.person()).isEqualTo(Asked.ADA);
        assertThat(visit.session()).isEmpty();
    }

    @Test
    void a_wrong_token_or_password_is_nobody_not_even_anonymous() {
        assertThat(signIn(true)
                        .visit(Asked.get().with("Authorization", "Bearer x").request()))
                .isEmpty();
        assertThat(signIn(true).visit(basic("ada:byron"))).isEmpty();
        assertThat(signIn(true)
                        .visit(Asked.get().with("Authorization", "Basic %%%").request()))
                .isEmpty();
    }

    @Test
    void a_password_in_the_header_counts_only_where_it_is_allowed() {
        assertThat(signIn(true).visit(basic("ada:lovelace")).orElseThrow().person())
                .isEqualTo(Asked.ADA);
        assertThat(signIn(false).visit(basic("ada:lovelace"))).isEmpty();
    }

    @Test
    void a_visitor_reads_the_language_of_their_browser_if_the_host_speaks_it() {
        assertThat(Languages.fromHeader("fr-CH, de;q=0.8")).isEqualTo(Locale.FRENCH);
        assertThat(Languages.fromHeader("de, it")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.fromHeader("???")).isEqualTo(Locale.ENGLISH);
    }

    private static HttpServletRequest basic(String pair) {
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return Asked.get().with("Authorization", "Basic " + encoded).request();
    }

    private SignIn signIn(boolean basicAllowed) {
        return new SignIn(people, sessions, tokens, new I18n(), basicAllowed);
    }
}
