package org.relais.host.plugin;

import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import org.relais.host.plugin.bundle.Sentence;

/** One module of a plugin as an administrator sees it; what everything rests on cannot be switched alone. */
public record Module(
        String key,
        String completeKey,
        String type,
        String name,
        Optional<String> nameKey,
        boolean enabled,
        Optional<Sentence> why,
        boolean switchable) {

    /** Why it is not enabled, in English. */
    public Optional<String> whyNot() {
        return why.map(Sentence::english);
    }

    /** Its name in the reader's language, as far as there is one. */
    public String name(I18nHelper texts) {
        return nameKey.filter(texts::isKeyDefined).map(texts::getText).orElse(name);
    }
}
