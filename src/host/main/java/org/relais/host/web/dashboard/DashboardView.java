package org.relais.host.web.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.dashboard.Dashboard;
import org.relais.host.dashboard.PlacedItem;
import org.relais.host.issue.HostIssue;
import org.relais.host.plugin.dashboard.DashboardItems;
import org.relais.host.template.Html;
import org.relais.host.web.Fragments;
import org.relais.host.web.IssueLists;
import org.relais.host.web.Visit;

/** A dashboard as its page shows it: the host's own items and those of plugins. */
public final class DashboardView {
    private static final String ASSIGNED = "host:assigned-to-me";
    private static final String RECENT = "host:recently-updated";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DashboardItems items;
    private final IssueLists issues;

    public DashboardView(DashboardItems items, IssueLists issues) {
        this.items = items;
        this.issues = issues;
    }

    /**
     * An item on the page. A list of issues, for the host's own, or else markup; neither for one that is not to be had.
     * The module is the name of its script, or empty.
     */
    public record Shown(
            PlacedItem placed,
            String title,
            List<HostIssue> issues,
            String nothing,
            Html content,
            boolean configurable,
            String module) {
        public String preferencesJson() {
            try {
                return JSON.writeValueAsString(placed.preferences());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Texts are always JSON", e);
            }
        }
    }

    /** Something that can be put on a dashboard. */
    public record Choice(String key, String title, String description) {}

    /** What stands on the dashboard; somebody who may not change it does not see what is not to be had. */
    List<Shown> shown(Visit visit, Dashboard dashboard, boolean editable) {
        List<Shown> shown = new ArrayList<>();
        for (PlacedItem item : dashboard.items()) {
            Optional<Shown> there = shown(visit, dashboard, item, editable);
            if (there.isPresent() || editable) shown.add(there.orElseGet(() -> gone(visit, item)));
        }
        return shown;
    }

    /** Everything that the visitor may put on a dashboard. */
    List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        for (String key : List.of(ASSIGNED, RECENT)) {
            choices.add(new Choice(key, title(visit, key), visit.i18n().getText(words(key) + ".description")));
        }
        items.offered(Fragments.context(visit))
                .forEach(offer -> choices.add(new Choice(offer.completeKey(), offer.title(), offer.description())));
        return choices;
    }

    private Optional<Shown> shown(Visit visit, Dashboard dashboard, PlacedItem item, boolean editable) {
        return switch (item.moduleKey()) {
            case ASSIGNED ->
                visit.anonymous()
                        ? Optional.empty()
                        : Optional.of(list(visit, item, issues.assignedTo(visit.person()), "dashboard.assigned.none"));
            case RECENT -> {
                String nothing = visit.anonymous() ? "dashboard.recent.anonymous" : "dashboard.recent.none";
                yield Optional.of(list(visit, item, issues.recent(visit.person()), nothing));
            }
            default -> ofPlugin(visit, dashboard, item, editable);
        };
    }

    private Optional<Shown> ofPlugin(Visit visit, Dashboard dashboard, PlacedItem item, boolean editable) {
        Map<String, Object> about = new HashMap<>();
        about.put("dashboardId", dashboard.id());
        about.put("dashboardItemId", item.id());
        about.put("preferences", item.preferences());
        about.put("isEditable", editable);
        about.put("view", "default");
        Map<String, Object> context = Fragments.context(visit, about);
        return items.find(item.moduleKey(), context).map(offer -> {
            context.put("isConfigurable", offer.configurable());
            return new Shown(
                    item,
                    offer.title(),
                    null,
                    "",
                    new Html(items.html(item.moduleKey(), context)),
                    offer.configurable() && offer.module().isPresent(),
                    offer.module().orElse(""));
        });
    }

    private static Shown list(Visit visit, PlacedItem item, List<HostIssue> issues, String nothing) {
        return new Shown(
                item, title(visit, item.moduleKey()), issues, visit.i18n().getText(nothing), null, false, "");
    }

    private static Shown gone(Visit visit, PlacedItem item) {
        return new Shown(item, item.moduleKey(), null, visit.i18n().getText("dashboard.item.gone"), null, false, "");
    }

    private static String title(Visit visit, String key) {
        return visit.i18n().getText(words(key));
    }

    private static String words(String key) {
        return key.equals(ASSIGNED) ? "dashboard.assigned" : "dashboard.recent";
    }
}
