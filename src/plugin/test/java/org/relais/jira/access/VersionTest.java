package org.relais.jira.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void the_same_text_has_the_same_version() {
        assertThat(Version.of(Optional.of("why"))).isEqualTo(Version.of(Optional.of("why")));
    }

    @Test
    void another_text_or_none_has_another_version() {
        assertThat(Version.of(Optional.of("why"))).isNotEqualTo(Version.of(Optional.of("Why")));
        assertThat(Version.of(Optional.of("why"))).isNotEqualTo(Version.of(Optional.empty()));
    }
}
