package org.relais.jira.owning.panel;

import com.atlassian.jira.util.I18nHelper;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.View;

/** How people are called before a reader. */
final class Names {
    private Names() {}

    static String of(View view, UserKey person, I18nHelper words) {
        View.Shown shown = view.name(person);
        return switch (shown.kind()) {
            case NAMED -> shown.name().orElseThrow();
            case INACTIVE ->
                words.getText("owning.person.inactive", shown.name().orElseThrow());
            case FORMER -> words.getText("owning.person.former");
            case HIDDEN -> words.getText("owning.person.hidden");
        };
    }
}
