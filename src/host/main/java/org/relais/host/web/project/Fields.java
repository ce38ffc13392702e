package org.relais.host.web.project;

import java.util.Map;
import org.relais.host.web.issue.Problems;

/** Reads what was typed, and says what is wrong with it: each sentence names its field, and the limit. */
public record Fields(Problems problems) {
    /** One line, without spaces around it; empty where nothing was sent. */
    public static String line(Map<String, String[]> sent, String name) {
        return text(sent, name).strip();
    }

    /** Browsers send the end of a line as two characters. */
    public static String text(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0].replace("\r\n", "\n");
    }

    public void required(String field, String label, String typed, int longest) {
        if (typed.isEmpty()) wrong(field, "managers.wrong.empty", label);
        else if (typed.indexOf('\n') >= 0) wrong(field, "managers.wrong.lines", label);
        else optional(field, label, typed, longest);
    }

    public void optional(String field, String label, String typed, int longest) {
        if (typed.length() > longest) wrong(field, "managers.wrong.long", label, typed.length(), longest);
        else if (!storable(typed)) wrong(field, "managers.wrong.characters", label);
    }

    /** The first value of the sentence is the name of the field. */
    public void wrong(String field, String key, String label, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = problems.words().getText(label);
        System.arraycopy(values, 0, all, 1, values.length);
        problems.addSentence(field, problems.words().getText(key, (Object) all));
    }

    /** No database takes control characters and halves of characters. */
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE
                        || Character.isISOControl(code) && code != '\n' && code != '\t');
    }
}
