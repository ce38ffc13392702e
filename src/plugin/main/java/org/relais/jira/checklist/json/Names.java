package org.relais.jira.checklist.json;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.relais.jira.checklist.State;
import org.relais.jira.checklist.Who;
import org.relais.jira.circle.View;

/** How people, roles and states are called before one reader. The structure is asked for once, and only when it is needed. */
public final class Names implements BoardJson.Naming {
    private final Supplier<Optional<View>> structure;
    private final I18nHelper words;
    private final Locale locale;
    private Optional<View> view;

    public Names(Supplier<Optional<View>> structure, I18nHelper words) {
        this.structure = structure;
        this.words = words;
        this.locale = words.getLocale();
    }

    private Optional<View> view() {
        if (view == null) view = structure.get();
        return view;
    }

    @Override
    public String of(Who who) {
        if (who instanceof Who.Person person) {
            return view().map(view -> view.name(person.key()))
                    .flatMap(shown -> switch (shown.kind()) {
                        case NAMED -> shown.name();
                        case INACTIVE -> shown.name().map(name -> words.getText("checklist.person.inactive", name));
                        case FORMER -> Optional.of(words.getText("checklist.person.former"));
                        case HIDDEN -> Optional.<String>empty();
                    })
                    .orElseGet(() -> words.getText("checklist.person.hidden"));
        }
        return view().flatMap(view -> view.structure().node(((Who.Role) who).node()))
                .map(node -> node.name().in(locale))
                .orElseGet(() -> words.getText("checklist.role.hidden"));
    }

    @Override
    public String of(State state) {
        return state.own() ? state.name() : words.getText("checklist.state." + state.name());
    }
}
