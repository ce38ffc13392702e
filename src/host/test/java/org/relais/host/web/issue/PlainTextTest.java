package org.relais.host.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void markup_that_somebody_typed_is_shown_and_not_run() {
        assertThat(html("<script>alert(\"1\")</script> & more"))
                .isEqualTo("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more");
    }

    @Test
    void lines_stay_lines() {
        assertThat(html("one\ntwo\r\nthree")).isEqualTo("one<br>\ntwo<br>\nthree");
    }

    @Test
    void an_address_becomes_a_link_without_the_punctuation_around_it() {
        assertThat(html("See (https://example.org/a?b=1&c=2)."))
                .isEqualTo("See (" + link("https://example.org/a?b=1&amp;c=2") + ").");
    }

    @Test
    void an_address_keeps_the_brackets_that_it_opens() {
        assertThat(html("http://example.org/Relay_(race)")).isEqualTo(link("http://example.org/Relay_(race)"));
    }

    @Test
    void an_address_ends_where_a_quote_or_markup_begins() {
        assertThat(html("https://example.org\"onmouseover=\"x"))
                .isEqualTo(link("https://example.org") + "&quot;onmouseover=&quot;x");
    }

    @Test
    void only_web_addresses_become_links() {
        assertThat(html("javascript:alert(1) file:///etc/passwd")).doesNotContain("<a");
    }

    @Test
    void no_text_is_no_markup() {
        assertThat(html(null)).isEmpty();
    }

    private static String html(String text) {
        return PlainText.html(text).markup();
    }

    private static String link(String address) {
        return "<a href=\"" + address + "\" rel=\"nofollow noopener noreferrer\">" + address + "</a>";
    }
}
