package org.relais.jira.checklist.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NotesTest {
    private final Notes notes = new Notes();

    private Document shown(String markdown) {
        return Jsoup.parseBodyFragment(notes.html(markdown));
    }

    @Test
    void a_note_is_laid_out() {
        Document note = shown("# Why\n\n- one **bold**\n- two\n\n[the runbook](https://example.org/run)");
        assertThat(note.select("h1").text()).isEqualTo("Why");
        assertThat(note.select("li")).hasSize(2);
        assertThat(note.select("strong").text()).isEqualTo("bold");
        assertThat(note.select("a").attr("href")).isEqualTo("https://example.org/run");
        assertThat(note.select("a").attr("rel")).isEqualTo("nofollow noopener noreferrer");
    }

    @Test
    void html_is_shown_as_text_and_never_run() {
        for (String bad : new String[] {
            "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<svg/onload=alert(1)>", "<b>x</b>"
        }) {
            Document note = shown(bad);
            assertThat(note.select("script, img, svg, b")).as(bad).isEmpty();
            assertThat(note.text()).contains(bad.replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void an_address_that_would_run_leads_nowhere() {
        for (String bad : new String[] {
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](vbscript:x)",
            "[x](data:text/html;base64,AAAA)",
            "<javascript:alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]"
        }) {
            assertThat(shown(bad).select("a[href]").eachAttr("href")).as(bad).allSatisfy(address -> assertThat(
                            address.replaceAll("\\s", "").toLowerCase())
                    .doesNotStartWith("javascript:")
                    .doesNotStartWith("vbscript:")
                    .doesNotStartWith("data:"));
        }
    }

    @Test
    void a_picture_is_a_link_so_that_nothing_is_fetched_unasked() {
        Document note = shown("![the map](https://tracker.example/p.png)");
        assertThat(note.select("img")).isEmpty();
        assertThat(note.select("a").text()).isEqualTo("the map");
    }

    @Test
    void lists_nested_fifty_deep_are_laid_out() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 50; i++)
            deep.append("  ".repeat(i)).append("- level ").append(i).append('\n');
        assertThat(shown(deep.toString()).select("li")).hasSize(50);
    }

    @Test
    void whatever_is_nested_without_end_is_shown_as_it_was_written() {
        for (String bomb : new String[] {
            ">".repeat(10_000) + " x",
            "*a **b ".repeat(1_400),
            "[".repeat(10_000),
            "- ".repeat(4_900) + "x",
            "![".repeat(4_900) + "x" + "](y)".repeat(10),
            "`".repeat(9_999)
        }) {
            assertThat(notes.html(bomb)).isNotBlank();
        }
        assertThat(notes.html("> ".repeat(4_000) + "x")).startsWith("<pre>");
    }
}
