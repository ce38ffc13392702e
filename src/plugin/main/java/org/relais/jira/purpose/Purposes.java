package org.relais.jira.purpose;

import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Version;

/** Where purposes are kept. There is no way in without a pass. */
public interface Purposes {
    /** The purpose of an issue; nothing where the field <em>Why</em> does not apply to it. */
    Optional<Purpose> of(IssuePass pass);

    /** Why the issue exists, and no more of it; nothing where that is not stated or the field does not apply. */
    Optional<String> why(IssuePass pass);

    /** Whether an issue can say why it exists: the field <em>Why</em> applies to it. */
    boolean applies(IssueRef issue);

    /**
     * Writes these parts, or clears those without a text, if what is stored is still what the change was based on; the
     * other parts stay. Comparing and writing are one step: of two who write at once, one is told that they were late.
     */
    Answer state(EditPass pass, Map<Part, Optional<PurposeText>> parts, Version basedOn);
}
