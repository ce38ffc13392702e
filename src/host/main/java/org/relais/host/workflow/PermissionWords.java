package org.relais.host.workflow;

import java.util.Locale;
import java.util.Map;

/** The keys of project permissions from the words that workflows of older Jiras have for them. */
final class PermissionWords {
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("BROWSE", "BROWSE_PROJECTS"),
            Map.entry("PROJECT", "ADMINISTER_PROJECTS"),
            Map.entry("SCHEDULEISSUE", "SCHEDULE_ISSUES"),
            Map.entry("ASSIGNABLE", "ASSIGNABLE_USER"),
            Map.entry("ASSIGNABLE_USER", "ASSIGNABLE_USER"),
            Map.entry("ATTACH", "CREATE_ATTACHMENTS"),
            Map.entry("COMMENT", "ADD_COMMENTS"),
            Map.entry("WORK", "WORK_ON_ISSUES"),
            Map.entry("MODIFYREPORTER", "MODIFY_REPORTER"),
            Map.entry("MODIFY_REPORTER", "MODIFY_REPORTER"),
            Map.entry("SETSECURITY", "SET_ISSUE_SECURITY"),
            Map.entry("SET_ISSUE_SECURITY", "SET_ISSUE_SECURITY"),
            Map.entry("UPDATE", "EDIT_ISSUES"));

    private PermissionWords() {}

    /** {@code Resolve Issue} and {@code resolve} are {@code RESOLVE_ISSUES}. */
    static String key(String written) {
        String words = written.trim().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (SPECIAL.containsKey(words)) return SPECIAL.get(words);
        if (words.endsWith("S")) return words;
        return words.contains("_") ? words + "S" : words + "_ISSUES";
    }
}
