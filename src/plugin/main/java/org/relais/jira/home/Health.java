package org.relais.jira.home;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Visitor;

/** <em>Relais › Health</em>: what every feature found when it looked after itself, for administrators of Jira. */
@CheckReturnValue
public final class Health {
    private static final int MOST = 50;

    private final Gate gate;
    private final List<Check> checks;

    /** @param checks of all features, in the order of the page */
    public Health(Gate gate, List<Check> checks) {
        this.gate = gate;
        this.checks = List.copyOf(checks);
    }

    /** What one check found. */
    public record Report(String check, List<Finding> findings) {}

    /** All reports, or nothing for whoever does not administer Jira. */
    public Optional<List<Report>> reports(Visitor visitor) {
        return gate.administer(visitor)
                .map(pass -> checks.stream().map(check -> report(check, pass)).toList());
    }

    /** A check that breaks is itself a finding: one that is ill must not hide the others. */
    private static Report report(Check check, AdminPass pass) {
        try {
            return new Report(
                    check.name(), check.findings(pass).stream().limit(MOST).toList());
        } catch (RuntimeException broken) {
            return new Report(
                    check.name(),
                    List.of(Finding.problem(
                            "home.check.broken", broken.getClass().getSimpleName())));
        }
    }
}
