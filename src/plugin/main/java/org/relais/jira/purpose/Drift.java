package org.relais.jira.purpose;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The <em>why</em> that an issue inherits became another one after the issue was made, and nobody has confirmed since that
 * it still holds for this issue.
 *
 * @param former what it was when somebody last looked
 * @param change up to which change a confirmation counts
 */
@CheckReturnValue
public record Drift(String former, long change) {
    /**
     * What changed unconfirmed. A text that came back to what it was has not drifted.
     *
     * @param changes those of the issue that the why comes from, the oldest first
     * @param made when the issue that inherits was made
     * @param confirmed up to which change somebody confirmed; 0 where nobody did
     * @param now what the why is
     */
    public static Optional<Drift> of(List<Changes.Change> changes, Instant made, long confirmed, String now) {
        List<Changes.Change> unseen = changes.stream()
                .filter(change -> change.id() > confirmed && change.at().isAfter(made))
                .toList();
        if (unseen.isEmpty() || unseen.get(0).former().equals(now)) return Optional.empty();
        return Optional.of(
                new Drift(unseen.get(0).former(), unseen.get(unseen.size() - 1).id()));
    }
}
