package org.relais.jira.purpose;

import java.util.Optional;
import org.relais.jira.access.AdminPass;

/** Which custom field an administrator chose for each part. Everybody may read it; it says nothing about any issue. */
public interface PurposeFields {
    /** The number of the custom field, if one was chosen. */
    Optional<Long> chosen(Part part);

    /** Chooses a field for a part, in place of the one before. */
    void choose(AdminPass pass, Part part, long customField);
}
