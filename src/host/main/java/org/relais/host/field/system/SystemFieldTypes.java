package org.relais.host.field.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.relais.host.db.Database;
import org.relais.host.field.FieldOptions;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.Issues;
import org.relais.host.people.People;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.field.FieldSearcher.Kind;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;

/** The field types that Jira brings itself, as far as issues of the real world come with them, under Jira's keys. */
public final class SystemFieldTypes {
    /** The key of the app that they belong to. */
    public static final String JIRA = "com.atlassian.jira.plugin.system.customfieldtypes";
    /** The key of the app that Epic Link belongs to. */
    public static final String SOFTWARE = "com.pyxis.greenhopper.jira";
    /** Epic Link: the epic that an issue is part of. */
    public static final String EPIC_LINK = SOFTWARE + ":gh-epic-link";

    private final Templates templates;
    private final JiraAuthenticationContext visit;
    private final I18n words;
    private final List<Made> made = new ArrayList<>();

    /** A type, and how its values are searched. */
    private record Made(FieldType type, FieldSearcher searcher) {}

    private record Descriptor(String completeKey, String name, String description)
            implements CustomFieldTypeModuleDescriptor {
        @Override
        public String getCompleteKey() {
            return completeKey;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }
    }

    /** @param visible whether somebody may see an issue; nobody is null */
    public SystemFieldTypes(
            Database database,
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            People people,
            Issues issues,
            BiPredicate<Issue, ApplicationUser> visible,
            JiraAuthenticationContext visit,
            Templates templates,
            I18n words) {
        this.templates = templates;
        this.visit = visit;
        this.words = words;
        FieldReader reader = new FieldReader(visit);
        Stores stores = new Stores(values, configurations);
        FieldOptions options = new FieldOptions(database);
        Texts line = new Texts(reader, false, false);
        Choices choice = new Choices(reader, options);
        Persons person = new Persons(reader, people);
        add("textfield", new OneValue<>(line, reader, stores), "text", "textsearcher", Kind.TEXT);
        add(
                "textarea",
                new OneValue<>(new Texts(reader, true, false), reader, stores),
                "textarea",
                "textsearcher",
                Kind.TEXT);
        add("float", new OneValue<>(new Numbers(reader), reader, stores), "number", "exactnumber", Kind.NUMBER);
        add("select", new OneValue<>(choice, reader, stores), "select", "multiselectsearcher", Kind.OPTION);
        add("radiobuttons", new OneValue<>(choice, reader, stores), "radio", "multiselectsearcher", Kind.OPTION);
        add(
                "multiselect",
                new ManyValues<>(choice, reader, stores, ""),
                "multiselect",
                "multiselectsearcher",
                Kind.OPTION);
        add(
                "multicheckboxes",
                new ManyValues<>(choice, reader, stores, ""),
                "checkbox",
                "multiselectsearcher",
                Kind.OPTION);
        add("userpicker", new OneValue<>(person, reader, stores), "user", "userpickergroupsearcher", Kind.USER);
        add(
                "multiuserpicker",
                new ManyValues<>(person, reader, stores, ",;"),
                "users",
                "userpickergroupsearcher",
                Kind.USER);
        add("datepicker", new OneValue<>(new Moments(reader, true), reader, stores), "date", "daterange", Kind.DATE);
        add(
                "datetime",
                new OneValue<>(new Moments(reader, false), reader, stores),
                "datetime",
                "datetimerange",
                Kind.DATE_TIME);
        add(
                "url",
                new OneValue<>(new Texts(reader, false, true), reader, stores),
                "url",
                "exacttextsearcher",
                Kind.EXACT);
        add(
                "labels",
                new ManyValues<>(new Labels(reader), reader, stores, "\\s"),
                "labels",
                "labelsearcher",
                Kind.LABELS);
        add(
                "grouppicker",
                new OneValue<>(new Groups(reader, people), reader, stores),
                "text",
                "grouppickersearcher",
                Kind.EXACT);
        make(
                EPIC_LINK,
                "gh-epic-link",
                new OneValue<>(new OtherIssues(reader, issues, visible), reader, stores),
                "issue",
                new FieldSearcher(SOFTWARE + ":gh-epic-link-searcher", Kind.ISSUE));
    }

    private void add(String key, CustomFieldType<?, ?> type, String view, String searcher, Kind kind) {
        make(JIRA + ":" + key, key, type, view, new FieldSearcher(JIRA + ":" + searcher, kind));
    }

    private void make(String completeKey, String key, CustomFieldType<?, ?> type, String view, FieldSearcher searcher) {
        String nameKey = "fields.type." + key;
        String descriptionKey = nameKey + ".description";
        String name = words.getInstance(Locale.ENGLISH).getText(nameKey);
        String description = words.getInstance(Locale.ENGLISH).getText(descriptionKey);
        type.init(new Descriptor(completeKey, name, description));
        FieldType found = new FieldType(
                completeKey,
                name,
                description,
                type,
                (wanted, context) -> render(wanted, view, context),
                Optional.of(nameKey),
                Optional.of(descriptionKey),
                false);
        made.add(new Made(found, searcher));
    }

    /** All views show the values alike; each kind is edited in its own way. */
    private String render(String wanted, String view, Map<String, Object> given) {
        String template = wanted.equals("edit") ? "edit/edit-" + view : "view/view-values";
        Map<String, Object> context = new HashMap<>(given);
        context.put("i18n", visit.getI18nHelper());
        context.put("control", view);
        return templates.render(TemplateSource.host(), "templates/plugins/fields/" + template + ".vm", context);
    }

    /** Makes them known; to be done before plugins start, which may name their searchers. */
    public void addTo(PluginSystem plugins) {
        made.forEach(one -> plugins.addFieldType(one.type(), one.searcher()));
    }

    /** All of them, in the order in which one chooses. */
    public List<FieldType> types() {
        return made.stream().map(Made::type).toList();
    }
}
