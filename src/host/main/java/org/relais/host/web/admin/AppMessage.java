package org.relais.host.web.admin;

import com.atlassian.jira.util.I18nHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.host.plugin.Plugin;
import org.relais.host.plugin.Uploaded;
import org.relais.host.plugin.bundle.Sentence;

/** What became of something that an administrator did with an app; the kind is AUI's. */
public record AppMessage(String kind, String text) {
    static AppMessage done(String text) {
        return new AppMessage("success", text);
    }

    static List<AppMessage> of(Uploaded uploaded, I18nHelper texts) {
        Plugin plugin = uploaded.plugin();
        List<AppMessage> said = new ArrayList<>();
        said.add(done(texts.getText("apps.done.upload", plugin.name(texts), plugin.version())));
        uploaded.warning().ifPresent(warning -> said.add(new AppMessage("warning", warning.in(texts))));
        plugin.why().ifPresent(why -> said.add(failed(plugin.name(texts), why, texts)));
        return said;
    }

    /** After somebody wanted an app or a module to be on or off. */
    static List<AppMessage> of(String name, boolean wanted, boolean is, Optional<Sentence> why, I18nHelper texts) {
        if (wanted && !is) return List.of(failed(name, why.orElse(Sentence.plain("")), texts));
        return List.of(done(texts.getText(wanted ? "apps.done.enable" : "apps.done.disable", name)));
    }

    private static AppMessage failed(String name, Sentence why, I18nHelper texts) {
        return new AppMessage("error", texts.getText("apps.done.failed", name, why.in(texts)));
    }
}
