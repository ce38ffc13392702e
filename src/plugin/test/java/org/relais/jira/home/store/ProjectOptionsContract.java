package org.relais.jira.home.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.ProjectAdminPass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectOptions;

/** What every store of decisions about projects does, on whatever it stands. */
abstract class ProjectOptionsContract {
    private static final UserKey ADA = new UserKey("ada");
    private static final Option SHOWN = Option.onOff("shown", true);
    private static final Option WHO = Option.choice("who", List.of("keepers", "everybody"), "keepers");
    private static final ProjectId PROJECT = new ProjectId(10_000);
    private static final ProjectId ANOTHER = new ProjectId(10_001);

    /** An empty store. */
    abstract ProjectOptions options();

    private static ProjectAdminPass pass(ProjectId project) {
        Gate gate = new Gate(new FakePermissions().lead(ADA, project));
        return gate.openProject(Visitor.of(ADA), "P" + project.value())
                .flatMap(gate::administer)
                .orElseThrow();
    }

    @Test
    void at_first_everything_is_as_usual() {
        assertThat(options().of(PROJECT).of(List.of(SHOWN, WHO)))
                .containsExactly(Map.entry(SHOWN, "on"), Map.entry(WHO, "keepers"));
        assertThat(options().of(PROJECT).sequence()).isZero();
    }

    @Test
    void a_decision_holds_for_its_project_alone_and_leaves_what_it_does_not_name() {
        ProjectOptions options = options();
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "off"), 0)).isTrue();
        assertThat(options.decide(pass(PROJECT), Map.of(WHO, "everybody"), 1)).isTrue();
        assertThat(options.of(PROJECT).on(SHOWN)).isFalse();
        assertThat(options.of(PROJECT).of(WHO)).isEqualTo("everybody");
        assertThat(options.of(PROJECT).sequence()).isEqualTo(2);
        assertThat(options.of(ANOTHER).on(SHOWN)).isTrue();
    }

    @Test
    void whoever_knew_of_fewer_decisions_is_refused() {
        ProjectOptions options = options();
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "off"), 0)).isTrue();
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "on"), 0)).isFalse();
        assertThat(options.of(PROJECT).on(SHOWN)).isFalse();
    }

    @Test
    void deciding_what_is_decided_already_is_no_decision() {
        ProjectOptions options = options();
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "off"), 0)).isTrue();
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "off"), 1)).isTrue();
        assertThat(options.of(PROJECT).sequence()).isEqualTo(1);
    }

    @Test
    void a_value_that_is_no_longer_offered_counts_as_usual() {
        ProjectOptions options = options();
        Option wider = Option.choice("who", List.of("keepers", "nobody"), "keepers");
        assertThat(options.decide(pass(PROJECT), Map.of(wider, "nobody"), 0)).isTrue();
        assertThat(options.of(PROJECT).of(WHO)).isEqualTo("keepers");
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_that_they_were_late() throws Exception {
        ProjectOptions options = options();
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            Future<Boolean> one = two.submit(() -> {
                together.await();
                return options.decide(pass(PROJECT), Map.of(SHOWN, "off"), 0);
            });
            Future<Boolean> other = two.submit(() -> {
                together.await();
                return options.decide(pass(PROJECT), Map.of(WHO, "everybody"), 0);
            });
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
        assertThat(options.of(PROJECT).sequence()).isEqualTo(1);
    }

    @Test
    void since_when_a_value_is_so_counts_from_where_it_became_so() throws InterruptedException {
        ProjectOptions options = options();
        assertThat(options.since(PROJECT, SHOWN)).isEmpty();
        assertThat(options.decide(pass(PROJECT), Map.of(WHO, "everybody"), 0)).isTrue();
        assertThat(options.since(PROJECT, SHOWN)).as("another option").isEmpty();
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "on"), 1)).isTrue();
        Instant on = options.since(PROJECT, SHOWN).orElseThrow();
        Thread.sleep(5);
        assertThat(options.decide(pass(PROJECT), Map.of(WHO, "keepers"), 2)).isTrue();
        assertThat(options.since(PROJECT, SHOWN)).contains(on);
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "off"), 3)).isTrue();
        Thread.sleep(5);
        assertThat(options.decide(pass(PROJECT), Map.of(SHOWN, "on"), 4)).isTrue();
        assertThat(options.since(PROJECT, SHOWN).orElseThrow()).isAfter(on);
        assertThat(options.since(ANOTHER, SHOWN)).isEmpty();
    }
}
