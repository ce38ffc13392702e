package org.relais.host.project;

import java.util.List;
import java.util.regex.Pattern;
import org.relais.host.people.Person;

/** A project that is about to be made. Every issue type that it offers is moved by the one workflow. */
public record ProjectDraft(
        String key,
        String name,
        String description,
        Person lead,
        long schemeId,
        boolean unassignedAllowed,
        String workflow,
        List<Kind> kinds) {
    /** How a key is written, as in a new Jira: two to ten capital letters. */
    public static final Pattern KEY = Pattern.compile("[A-Z]{2,10}");
    /** How long a name may be, in characters, as in Jira. */
    public static final int LONGEST_NAME = 80;
}
