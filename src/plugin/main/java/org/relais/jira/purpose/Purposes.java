package org.relais.jira.purpose;

import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;

/** Where purposes are kept. There is no way in without a pass. */
public interface Purposes {
    /** The purpose of an issue; nothing where the field <em>Why</em> does not apply to it. */
    Optional<Purpose> of(IssuePass pass);

    /**
     * Writes these parts, or clears those without a text, if what is stored is still what the change was based on; the
     * other parts stay. Comparing and writing are one step: of two who write at once, one is told that they were late.
     */
    Answer state(EditPass pass, Map<Part, Optional<PurposeText>> parts, Version basedOn);
}
