package org.relais.jira.owning;

import java.util.Locale;

/** Why somebody cannot do something with an issue: a sentence that says what they can do next. */
public enum Refusal {
    NO_ROLE(409),
    NOT_A_HOLDER(403),
    NOT_ASSIGNABLE(403),
    NOT_EDITABLE(403),
    YOURS_ALREADY(409),
    HELD(409),
    DONE(409),
    VERSION_MISSING(428);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** How clients of the REST API tell them apart: {@code not-a-holder}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The i18n key of the sentence. */
    public String key() {
        return "owning.refusal." + word();
    }
}
