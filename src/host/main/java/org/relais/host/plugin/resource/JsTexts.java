package org.relais.host.plugin.resource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.i18n.I18n;

/** Writes the texts into a script: what Jira's {@code jsI18n} transformer makes of {@code AJS.I18n.getText('key')}. */
final class JsTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:(?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final I18n texts;

    JsTexts(I18n texts) {
        this.texts = texts;
    }

    String write(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(text(call.group(2), call.group(3), locale)));
    }

    /** With values the pattern itself goes to {@code AJS.format}; without, the text that the pattern stands for. */
    private String text(String key, String next, Locale locale) {
        boolean values = next.equals(",");
        return values
                ? "AJS.format(" + quoted(texts.texts(locale).getOrDefault(key, key)) + ","
                : quoted(texts.getInstance(locale).getText(key));
    }

    /** A literal that stays one in a script file and inside a page. */
    private static String quoted(String text) {
        return Json.inPage(Json.quoted(text));
    }
}
