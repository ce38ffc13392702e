package org.relais.jira.circle.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.Progress;

/** How far an import is, is for whoever imports, and for nobody else. */
class HowFarTest {
    private static final Visitor ADA = Visitor.of(new UserKey("ada"));
    private static final Visitor BEN = Visitor.of(new UserKey("ben"));

    private final HowFar howFar = new HowFar(new Remembered());

    private static final class Remembered implements Cache<String, Object> {
        private final Map<String, Object> values = new HashMap<>();

        @Override
        public Object get(String key) {
            return values.get(key);
        }

        @Override
        public void put(String key, Object value) {
            values.put(key, value);
        }

        @Override
        public void remove(String key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }

        @Override
        public Collection<String> getKeys() {
            return values.keySet();
        }
    }

    @Test
    void the_last_that_was_told_is_known_until_the_import_ends() {
        Progress progress = howFar.under(ADA, "t-1");
        assertThat(howFar.of(ADA, "t-1")).isEmpty();
        progress.at(Progress.Step.READ, 0, 1);
        progress.of(Progress.Step.WRITE).at(500, 6_000);
        assertThat(howFar.of(ADA, "t-1")).contains(new HowFar.Now(Progress.Step.WRITE, 500, 6_000));
        howFar.forget(ADA, "t-1");
        assertThat(howFar.of(ADA, "t-1")).isEmpty();
    }

    @Test
    void it_is_known_to_nobody_else_and_not_to_the_anonymous() {
        howFar.under(ADA, "t-1").at(Progress.Step.READ, 0, 1);
        assertThat(howFar.of(BEN, "t-1")).isEmpty();
        assertThat(howFar.of(Visitor.ANONYMOUS, "t-1")).isEmpty();
    }

    @Test
    void without_a_ticket_or_with_a_strange_one_nothing_is_kept() {
        for (String ticket : new String[] {null, "", "a b", "x".repeat(41), "../../t"}) {
            howFar.under(ADA, ticket).at(Progress.Step.READ, 0, 1);
            assertThat(howFar.of(ADA, ticket)).isEmpty();
            howFar.forget(ADA, ticket);
        }
    }
}
