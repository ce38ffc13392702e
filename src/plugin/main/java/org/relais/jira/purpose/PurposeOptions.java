package org.relais.jira.purpose;

import org.relais.jira.home.Option;

/** What whoever administers a project decides about purposes. */
public final class PurposeOptions {
    /** Whether the adviser speaks in the project. */
    public static final Option ADVISER = Option.onOff("adviser", true);

    private PurposeOptions() {}
}
