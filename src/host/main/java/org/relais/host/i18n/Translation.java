package org.relais.host.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;

/** The texts in one language; a key that nobody brings is its own text. */
record Translation(I18n texts, Locale locale) implements I18nHelper {
    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.texts(locale).containsKey(key);
    }

    @Override
    public String getText(String key) {
        return text(key);
    }

    @Override
    public String getText(String key, String value1) {
        return text(key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return text(key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return text(key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Collection<?> values) return text(key, values.toArray());
        return parameters instanceof Object[] values ? text(key, values) : text(key, new Object[] {parameters});
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return text(key, value1, value2, value3);
    }

    /** A text is a pattern even without values, so that an apostrophe is always written twice. */
    private String text(String key, Object... values) {
        if (key == null) return "";
        String text = texts.texts(locale).get(key);
        return text == null ? key : new MessageFormat(text, locale).format(values);
    }
}
