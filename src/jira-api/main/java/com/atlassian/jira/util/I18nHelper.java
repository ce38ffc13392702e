package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Sentences by key in one language; a key without a sentence is its own text.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/I18nHelper.html">Javadoc</a>
 */
public interface I18nHelper {
    Locale getLocale();

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, String value1, String value2, String value3);

    /** The parameters are a list, an array, or one value. */
    String getText(String key, Object parameters);

    String getText(String key, Object value1, Object value2, Object value3);

    /** Makes helpers for a language, or for the language of a person. */
    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
