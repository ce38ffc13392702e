package org.relais.jira.purpose.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.purpose.Part;

class SetUpTest {
    private static final UserKey ADA = new UserKey("ada");
    private static final Visitor ADMINISTRATOR = Visitor.of(ADA);
    private static final Places OPS = Places.of(List.of(7L), List.of("bug"));
    private static final Wish WHY_AND_SIGNAL =
            Wish.of(List.of(Part.SIGNAL, Part.WHY), Places.EVERYWHERE, List.of(2L, 1L));

    private final FakePermissions permissions = new FakePermissions();
    private final SmallJira jira = new SmallJira();
    private final SetUp setUp = new SetUp(new Gate(permissions), jira);

    SetUpTest() {
        permissions.administer(ADA);
    }

    @Test
    void where_nothing_is_there_each_field_is_made_and_put_on_each_screen() {
        assertThat(plan(WHY_AND_SIGNAL).steps())
                .containsExactly(
                        new Step.Make(Part.WHY, Places.EVERYWHERE),
                        new Step.Put(Part.WHY, 1),
                        new Step.Put(Part.WHY, 2),
                        new Step.Make(Part.SIGNAL, Places.EVERYWHERE),
                        new Step.Put(Part.SIGNAL, 1),
                        new Step.Put(Part.SIGNAL, 2));
    }

    @Test
    void a_preview_changes_nothing_and_what_was_read_is_done() {
        Plan read = plan(WHY_AND_SIGNAL);
        assertThat(jira.fields).isEmpty();
        assertThat(setUp.carryOut(ADMINISTRATOR, WHY_AND_SIGNAL, read.fingerprint()))
                .isEqualTo(new SetUp.Outcome.Done(6, List.of()));
        assertThat(jira.fields.keySet()).containsExactlyInAnyOrder(Part.WHY, Part.SIGNAL);
        assertThat(jira.fields.get(Part.WHY).screens()).containsExactly(1L, 2L);
    }

    @Test
    void run_again_it_has_nothing_to_do() {
        carriedOut(WHY_AND_SIGNAL);
        assertThat(plan(WHY_AND_SIGNAL).steps()).isEmpty();
    }

    @Test
    void a_screen_that_is_no_longer_wanted_keeps_its_field() {
        carriedOut(WHY_AND_SIGNAL);
        assertThat(plan(Wish.of(List.of(Part.WHY), Places.EVERYWHERE, List.of()))
                        .steps())
                .isEmpty();
    }

    @Test
    void a_plan_that_somebody_made_stale_is_refused_and_shown_anew() {
        Plan read = plan(WHY_AND_SIGNAL);
        jira.make(null, Part.WHY, Places.EVERYWHERE);
        SetUp.Outcome outcome = setUp.carryOut(ADMINISTRATOR, WHY_AND_SIGNAL, read.fingerprint());
        assertThat(outcome).isEqualTo(new SetUp.Outcome.Stale(plan(WHY_AND_SIGNAL)));
        assertThat(jira.fields.keySet()).containsExactly(Part.WHY);
    }

    @Test
    void a_plan_of_another_wish_is_stale_too() {
        Version read = plan(WHY_AND_SIGNAL).fingerprint();
        Wish other = Wish.of(List.of(Part.WHY), OPS, List.of());
        assertThat(setUp.carryOut(ADMINISTRATOR, other, read)).isInstanceOf(SetUp.Outcome.Stale.class);
        assertThat(jira.fields).isEmpty();
    }

    @Test
    void a_field_is_made_only_where_it_is_wanted() {
        carriedOut(Wish.of(List.of(Part.WHY), OPS, List.of()));
        assertThat(jira.fields.get(Part.WHY).places()).isEqualTo(OPS);
    }

    @Test
    void where_a_field_that_is_there_applies_elsewhere_a_person_changes_it() {
        carriedOut(WHY_AND_SIGNAL);
        Placed there = jira.fields.get(Part.WHY);
        Wish narrower = Wish.of(List.of(Part.WHY), OPS, List.of(1L));
        assertThat(plan(narrower).steps()).containsExactly(new Step.Move(Part.WHY, there, OPS));
        assertThat(plan(narrower).ours()).isEmpty();
        carriedOut(narrower);
        assertThat(jira.fields.get(Part.WHY)).isEqualTo(there);
    }

    @Test
    void a_field_of_our_type_that_bears_the_name_is_taken_instead_of_making_another() {
        jira.spare.put(Part.WHY, Placed.of(77, "Why", Places.EVERYWHERE, List.of(1L)));
        assertThat(plan(Wish.of(List.of(Part.WHY), Places.EVERYWHERE, List.of(1L, 2L)))
                        .steps())
                .containsExactly(new Step.Choose(Part.WHY, 77, "Why"), new Step.Put(Part.WHY, 2));
    }

    @Test
    void what_jira_refuses_is_said_and_the_rest_is_done() {
        jira.locked.add(2L);
        SetUp.Outcome outcome = setUp.carryOut(
                ADMINISTRATOR, WHY_AND_SIGNAL, plan(WHY_AND_SIGNAL).fingerprint());
        assertThat(outcome)
                .isEqualTo(new SetUp.Outcome.Done(4, List.of(new Step.Put(Part.WHY, 2), new Step.Put(Part.SIGNAL, 2))));
        assertThat(plan(WHY_AND_SIGNAL).steps())
                .containsExactly(new Step.Put(Part.WHY, 2), new Step.Put(Part.SIGNAL, 2));
    }

    @Test
    void nobody_but_an_administrator_reads_or_does_anything() {
        Visitor ben = Visitor.of(new UserKey("ben"));
        assertThat(setUp.standing(ben)).isEmpty();
        assertThat(setUp.plan(ben, WHY_AND_SIGNAL)).isEmpty();
        assertThat(setUp.carryOut(ben, WHY_AND_SIGNAL, plan(WHY_AND_SIGNAL).fingerprint()))
                .isEqualTo(new SetUp.Outcome.Denied());
        assertThat(jira.fields).isEmpty();
    }

    private Plan plan(Wish wish) {
        return setUp.plan(ADMINISTRATOR, wish).orElseThrow();
    }

    private void carriedOut(Wish wish) {
        assertThat(setUp.carryOut(ADMINISTRATOR, wish, plan(wish).fingerprint()))
                .isInstanceOf(SetUp.Outcome.Done.class);
    }

    /** A Jira of fields and screens alone. */
    private static final class SmallJira implements Installation {
        final Map<Part, Placed> fields = new EnumMap<>(Part.class);
        final Map<Part, Placed> spare = new EnumMap<>(Part.class);
        final Set<Long> locked = new HashSet<>();

        @Override
        public Standing standing(AdminPass pass) {
            return new Standing(fields, spare);
        }

        @Override
        public void make(AdminPass pass, Part part, Places places) {
            fields.put(part, Placed.of(100 + part.ordinal(), part.word(), places, List.of()));
        }

        @Override
        public boolean put(AdminPass pass, Part part, long screen) {
            if (locked.contains(screen)) return false;
            Placed field = fields.get(part);
            Set<Long> screens = new HashSet<>(field.screens());
            screens.add(screen);
            fields.put(part, Placed.of(field.field(), field.name(), field.places(), screens));
            return true;
        }

        @Override
        public void choose(AdminPass pass, Part part, long field) {
            fields.put(part, spare.remove(part));
        }

        @Override
        public <T> T alone(Supplier<T> work) {
            return work.get();
        }
    }
}
