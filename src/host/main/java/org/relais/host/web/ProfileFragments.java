package org.relais.host.web;

import java.util.List;
import java.util.Map;
import org.relais.host.people.Person;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.web.WebPanelView;

/** What plugins add to the profile of a person: panels and links. */
public final class ProfileFragments {
    private static final String PANELS = "webpanels.user.profile.summary.custom";
    private static final String LINKS = "system.user.profile.links";

    private final PluginSystem plugins;
    private final PluginMenus added;

    public ProfileFragments(PluginSystem plugins) {
        this.plugins = plugins;
        this.added = new PluginMenus(plugins);
    }

    /** As the profile's templates find them: {@code profilePanels} and {@code profileLinks}. */
    public Map<String, Object> of(Visit visit, Person profile) {
        Map<String, Object> context =
                Fragments.context(visit, Map.of("profileUser", profile, "currentUser", visit.signedIn()));
        List<WebPanelView> panels = plugins.webPanels(PANELS, context);
        List<MenuItem> links = added.items(LINKS + "/operations", context, "");
        return Map.of("profilePanels", panels, "profileLinks", links);
    }
}
