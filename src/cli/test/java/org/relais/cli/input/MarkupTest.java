package org.relais.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void paragraphs_lists_and_links_stay() {
        assertThat(Markup.text("<p>One&nbsp;<b>bold</b></p><p>Two<br>lines</p>"))
                .isEqualTo("One bold\n\nTwo\nlines");
        assertThat(Markup.text("<ol><li><p>First</p></li><li>Second<ul><li>Inner</li></ul></li></ol>"))
                .isEqualTo("1. First\n2. Second\n  - Inner");
        assertThat(Markup.text("<a href=\"https://example.com/a\">here</a>")).isEqualTo("here (https://example.com/a)");
    }

    @Test
    void what_runs_goes() {
        assertThat(Markup.text("a<script>alert(1)</script><style>b{}</style><img src=x onerror=alert(1)>b"))
                .isEqualTo("ab");
        assertThat(Markup.text("<a href=\"javascript:alert(1)\">here</a>")).isEqualTo("here");
    }

    @Test
    void what_is_no_html_is_left_alone() {
        assertThat(Markup.text("a < b and c > d & e")).isEqualTo("a < b and c > d & e");
        assertThat(Markup.text("- one\r\n- two\r\n\r\n\r\n\r\nend\u0000\uFEFF")).isEqualTo("- one\n- two\n\nend");
    }

    @Test
    void entities_are_characters_and_depth_is_no_danger() {
        assertThat(Markup.text("R&amp;D &eacute;t&#233;")).isEqualTo("R&D été");
        assertThat(Markup.text("<div>".repeat(5_000) + "deep" + "</div>".repeat(5_000)))
                .isEqualTo("deep");
    }

    @Test
    void broken_characters_are_dropped_and_others_kept() {
        assertThat(Markup.text("x\uD83Dy")).isEqualTo("xy");
        assertThat(Markup.text("<p>水と人 \uD83D\uDCA7</p>")).isEqualTo("水と人 \uD83D\uDCA7");
    }
}
