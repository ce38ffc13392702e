package org.relais.host.web.issue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.relais.host.template.Html;

/** Text that people typed, as markup: nothing of it is executed, lines stay lines, web addresses become links. */
public final class PlainText {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final String ENDS_OF_SENTENCES = ".,;:!?'’”»";

    private PlainText() {}

    public static Html html(String text) {
        if (text == null) return new Html("");
        StringBuilder markup = new StringBuilder();
        int done = 0;
        for (Matcher found = ADDRESS.matcher(text); found.find(); ) {
            String address = withoutPunctuation(found.group());
            markup.append(escaped(text.substring(done, found.start()))).append(link(escaped(address)));
            done = found.start() + address.length();
        }
        return new Html(markup.append(escaped(text.substring(done))).toString().replaceAll("\r?\n", "<br>\n"));
    }

    private static String link(String address) {
        return "<a href=\"" + address + "\" rel=\"nofollow noopener noreferrer\">" + address + "</a>";
    }

    /** Drops what belongs to the sentence around the address; a bracket that the address opens is its own. */
    private static String withoutPunctuation(String address) {
        int end = address.length();
        while (end > 0 && isOutside(address.substring(0, end))) end--;
        return address.substring(0, end);
    }

    private static boolean isOutside(String address) {
        char last = address.charAt(address.length() - 1);
        return ENDS_OF_SENTENCES.indexOf(last) >= 0 || last == ')' && address.indexOf('(') < 0;
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
