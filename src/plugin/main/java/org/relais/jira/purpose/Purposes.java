package org.relais.jira.purpose;

import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;

/** Where purposes are kept. There is no way in without a pass. */
public interface Purposes {
    /** The purpose of an issue; nothing where the field <em>Why</em> does not apply to it. */
    Optional<Purpose> of(IssuePass pass);

    /**
     * Writes the text, or clears it, if the stored one is still the one that the change was based on. Comparing and
     * writing are one step: of two who write at once, one is told that they were late.
     */
    Answer state(EditPass pass, Optional<PurposeText> why, Version basedOn);
}
