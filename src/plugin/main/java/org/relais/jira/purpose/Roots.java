package org.relais.jira.purpose;

import java.util.List;
import java.util.Optional;
import org.relais.jira.access.IssuePass;

/** What an issue serves beyond the issues above it: the role that it belongs to and the circles around it. Another feature knows. */
public interface Roots {
    /** From the role, or from the circle where the issue has none, up to the root circle; empty where nothing may be seen. */
    List<Root> of(IssuePass foot);

    /**
     * A role or a circle.
     *
     * @param purpose why it exists, in the reader's language
     */
    record Root(String id, String name, boolean circle, Optional<String> purpose) implements Trail.Origin {}
}
