package org.relais.jira.purpose.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/** What every store of chosen fields does, on whatever it stands. */
abstract class PurposeFieldsContract {
    private static final UserKey ADA = new UserKey("ada");
    private final AdminPass pass = new Gate(new FakePermissions().administer(ADA))
            .administer(Visitor.of(ADA))
            .orElseThrow();

    /** An empty store. */
    abstract PurposeFields fields();

    @Test
    void nothing_is_chosen_at_first() {
        assertThat(fields().chosen(Part.WHY)).isEmpty();
    }

    @Test
    void what_was_chosen_is_read_again_and_a_later_choice_takes_its_place() {
        PurposeFields fields = fields();
        fields.choose(pass, Part.WHY, 10_100);
        assertThat(fields.chosen(Part.WHY)).contains(10_100L);
        fields.choose(pass, Part.WHY, 10_200);
        assertThat(fields.chosen(Part.WHY)).contains(10_200L);
    }

    @Test
    void two_who_choose_at_once_leave_one_choice_and_neither_fails() throws Exception {
        PurposeFields fields = fields();
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            Future<?> one = two.submit(() -> {
                together.await();
                fields.choose(pass, Part.WHY, 1);
                return null;
            });
            Future<?> other = two.submit(() -> {
                together.await();
                fields.choose(pass, Part.WHY, 2);
                return null;
            });
            one.get();
            other.get();
        } finally {
            two.shutdownNow();
        }
        assertThat(fields.chosen(Part.WHY))
                .hasValueSatisfying(field -> assertThat(field).isIn(1L, 2L));
    }
}
