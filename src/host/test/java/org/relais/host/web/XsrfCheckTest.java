package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

class XsrfCheckTest {
    private static final String TOKEN = "the-token-of-this-session";
    private final XsrfCheck check = new XsrfCheck(new HostXsrf());

    @Test
    void reading_needs_no_token() {
        passes(Asked.get().inSession(TOKEN));
    }

    @Test
    void a_change_needs_the_token_of_the_session() {
        passes(Asked.post().sending("atl_token", TOKEN).inSession(TOKEN));
        passes(Asked.post().with("atl_token", TOKEN).inSession(TOKEN));
        refuses(Asked.post().sending("atl_token", "another").inSession(TOKEN));
        refuses(Asked.post().inSession(TOKEN));
    }

    @Test
    void json_with_the_header_of_a_script_needs_none() {
        passes(Asked.post()
                .with("X-Atlassian-Token", "no-check")
                .with("Content-Type", "application/json;charset=UTF-8")
                .inSession(TOKEN));
        refuses(Asked.post()
                .with("X-Atlassian-Token", "no-check")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .inSession(TOKEN));
        refuses(Asked.post().with("Content-Type", "application/json").inSession(TOKEN));
    }

    @Test
    void a_browser_may_replay_a_password_so_the_header_is_asked_for() {
        refuses(Asked.post().sending("atl_token", "").signed());
        passes(Asked.post().with("X-Atlassian-Token", "no-check").signed());
    }

    @Test
    void an_anonymous_form_must_come_from_this_site() {
        passes(Asked.post().with("Origin", "http://host.example:8080").anonymously());
        refuses(Asked.post().with("Origin", "http://evil.example").anonymously());
    }

    private void passes(HttpServletRequest request) {
        assertThat(check.preHandle(request, null, new Object())).isTrue();
    }

    private void refuses(HttpServletRequest request) {
        assertThatThrownBy(() -> check.preHandle(request, null, new Object())).isInstanceOf(XsrfRefused.class);
    }
}
