package org.relais.jira.purpose;

import java.util.List;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;

/** What whoever administers a project decides about purposes, and what is decided for all of Jira. */
public final class PurposeOptions {
    /** Whether the adviser speaks in the project. */
    public static final Option ADVISER = Option.onOff("adviser", true);
    /** From how many characters on we say that a text is long. */
    public static final Option ADVISED = Option.number("advised", 40, PurposeText.LIMIT, PurposeText.ADVISED);
    /** The most characters that a part may have when it is stated through Relais. */
    public static final Option LIMIT = Option.number("limit", 40, PurposeText.LIMIT, PurposeText.LIMIT);
    /** What stands in an empty field <em>Why</em> as an example. */
    public static final Option EXAMPLE = Option.text("example", PurposeText.ADVISED);
    /** Whether whoever it was for is asked, some time after an issue is done, if it worked. The feature echo asks. */
    public static final Option ECHO = Option.onOff("echo", false);
    /** Which links lead upwards, in their order; for all of Jira. */
    public static final Option LINKS = Option.text("purpose-links", 500);

    /** What a project decides, in the order of the page. */
    public static final List<Option> OF_PROJECTS = List.of(ADVISER, ADVISED, LIMIT, EXAMPLE);

    private PurposeOptions() {}

    /** The links that lead upwards, the first one first. */
    public static List<TrailLink> links(Choices ofAll) {
        List<TrailLink> decided = TrailLink.list(ofAll.of(LINKS));
        return decided.isEmpty() ? TrailLink.USUAL : decided;
    }

    /** The most characters that a part may have. */
    static int limit(Choices choices) {
        return Integer.parseInt(choices.of(LIMIT));
    }
}
