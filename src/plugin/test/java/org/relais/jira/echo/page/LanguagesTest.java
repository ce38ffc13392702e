package org.relais.jira.echo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void the_one_of_ours_that_a_browser_wants_most_is_spoken() {
        assertThat(Languages.wanted("fr-CH, fr;q=0.9, en;q=0.8")).contains(Locale.FRENCH);
        assertThat(Languages.wanted("en-GB,fr;q=0.5")).contains(Locale.ENGLISH);
        assertThat(Languages.wanted("de, fr;q=0.3")).contains(Locale.FRENCH);
    }

    @Test
    void where_none_of_ours_is_wanted_or_the_header_is_nonsense_this_jira_decides() {
        assertThat(Languages.wanted(null)).isEmpty();
        assertThat(Languages.wanted(" ")).isEmpty();
        assertThat(Languages.wanted("ja")).isEmpty();
        assertThat(Languages.wanted(";;q=x,,")).isEmpty();
    }
}
