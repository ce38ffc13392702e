package org.relais.jira.echo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;
import org.relais.jira.purpose.PurposeOptions;

/** What is decided about asking whether it worked: in a project whether and when, for all of Jira whom and with what. */
public final class EchoOptions {
    /** How many days after the end somebody is asked. */
    public static final Option DAYS = Option.number("echo-days", 1, 365, 14);
    /** Whether mail and page may quote the issue; for all of Jira. */
    public static final Option TEXT = Option.onOff("echo-text", false);
    /** The custom field that names whom it was for, as in {@code customfield_10100}; none means the reporter. For all of Jira. */
    public static final Option FIELD = Option.text("echo-field", 60);

    /** What a project decides, in the order of the page. */
    public static final List<Option> OF_PROJECTS = List.of(PurposeOptions.ECHO, DAYS);

    private EchoOptions() {}

    static Duration days(Choices choices) {
        return Duration.ofDays(Long.parseLong(choices.of(DAYS)));
    }

    /** The field that was chosen, if one was. */
    public static Optional<String> field(Choices ofAll) {
        return Optional.of(ofAll.of(FIELD)).filter(id -> !id.isEmpty());
    }
}
