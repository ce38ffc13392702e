package org.relais.host.web.issue;

/** What may be typed in a text field. The database stores no control characters and no halves of characters. */
public record TextRule(String field, int longest, boolean required, boolean manyLines) {
    public static final TextRule SUMMARY = new TextRule("summary", 255, true, false);
    public static final TextRule DESCRIPTION = new TextRule("description", 32_767, false, true);
    public static final TextRule ENVIRONMENT = new TextRule("environment", 32_767, false, true);
    public static final TextRule LABELS = new TextRule("labels", 32_767, false, false);
    public static final TextRule COMMENT = new TextRule("comment", 32_767, true, true);
    public static final TextRule TRANSITION_COMMENT = new TextRule("comment", 32_767, false, true);

    /** Adds what is wrong with the text to the problems, if anything is. */
    public void check(String typed, Problems problems) {
        if (required && typed.isBlank()) problems.add(field, "issue.problem.empty");
        else if (typed.length() > longest) problems.add(field, "issue.problem.long", typed.length(), longest);
        else if (!manyLines && typed.indexOf('\n') >= 0) problems.add(field, "issue.problem.lines");
        else Unstorable.in(typed).ifPresent(found -> problems.add(field, found.key(), found.code(), ""));
    }
}
