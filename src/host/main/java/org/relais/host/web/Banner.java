package org.relais.host.web;

import com.atlassian.jira.util.I18nHelper;

/** A line on top of every page that says what is unusual about this site now. The frame escapes it. */
public interface Banner {
    /** What it says, in the reader's language; text, not markup. */
    String text(I18nHelper texts);

    Level level();

    /** How much it should be heeded; the names are AUI's. */
    enum Level {
        INFO,
        WARNING
    }

    /** A banner with the text of a key. */
    static Banner of(Level level, String key, Object... values) {
        return new Banner() {
            @Override
            public String text(I18nHelper texts) {
                return texts.getText(key, (Object) values);
            }

            @Override
            public Level level() {
                return level;
            }
        };
    }
}
