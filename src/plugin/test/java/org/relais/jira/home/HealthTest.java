package org.relais.jira.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

class HealthTest {
    private static final UserKey ADA = new UserKey("ada");
    private final Gate gate = new Gate(new FakePermissions().administer(ADA));

    @Test
    void only_administrators_read_it() {
        Health health = new Health(gate, List.of(check("one", () -> List.of(Finding.good("fine")))));
        assertThat(health.reports(Visitor.of(ADA)))
                .contains(List.of(new Health.Report("one", List.of(Finding.good("fine")))));
        assertThat(health.reports(Visitor.of(new UserKey("ben")))).isEmpty();
        assertThat(health.reports(Visitor.ANONYMOUS)).isEmpty();
    }

    @Test
    void a_check_that_breaks_is_a_finding_and_hides_no_other() {
        Health health = new Health(
                gate,
                List.of(
                        check("broken", () -> {
                            throw new IllegalStateException("secret");
                        }),
                        check("whole", () -> List.of(Finding.good("fine")))));
        assertThat(health.reports(Visitor.of(ADA)).orElseThrow())
                .containsExactly(
                        new Health.Report(
                                "broken", List.of(Finding.problem("home.check.broken", "IllegalStateException"))),
                        new Health.Report("whole", List.of(Finding.good("fine"))));
    }

    @Test
    void no_report_is_unbounded() {
        Health health = new Health(gate, List.of(check("many", () -> IntStream.range(0, 1_000)
                .mapToObj(n -> Finding.notice("n", n))
                .toList())));
        assertThat(health.reports(Visitor.of(ADA)).orElseThrow().get(0).findings())
                .hasSize(50);
    }

    private static Check check(String name, Supplier<List<Finding>> findings) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Finding> findings(AdminPass pass) {
                return findings.get();
            }
        };
    }
}
