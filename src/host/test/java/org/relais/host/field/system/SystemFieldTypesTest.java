package org.relais.host.field.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.host.data.Defaults;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.field.FieldOption;
import org.relais.host.field.FieldOptions;
import org.relais.host.field.FieldTypes;
import org.relais.host.field.FieldValues;
import org.relais.host.field.FormParams;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.JsonForm;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.History;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.jira.HostConfigurations;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.template.Templates;
import org.relais.host.web.CurrentVisit;
import org.relais.host.workflow.Workflows;

@SuppressWarnings({"unchecked", "rawtypes"})
class SystemFieldTypesTest implements FieldTypes {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Projects projects = new Projects(database);
    private final Workflows workflows = new Workflows(database, name -> null);
    private final CustomFields fields = new CustomFields(database, this);
    private final Issues issues = new Issues(database, projects, fields, workflows, Clock.systemUTC());
    private final People people = new People(database);
    private final I18n words = new I18n(user -> Locale.ENGLISH);
    private final CurrentVisit visit = new CurrentVisit(words);
    private final FieldOptions options = new FieldOptions(database);
    private Map<String, FieldType> types;
    private Person admin;
    private HostIssue issue;

    @BeforeEach
    void an_issue() {
        new Defaults(database, workflows).install();
        words.add("host", getClass().getClassLoader(), "host/i18n/fields");
        SystemFieldTypes system = new SystemFieldTypes(
                database,
                new FieldValues(database),
                new HostConfigurations(database),
                people,
                issues,
                (seen, reader) -> true,
                visit,
                new Templates(),
                words);
        types = system.types().stream().collect(Collectors.toMap(FieldType::completeKey, type -> type));
        admin = people.byName("admin").orElseThrow();
        people.add(new Person("K1", 0, "ann", "Ann Lee", "ann@example.com", true, null, null), "ann");
        visit.setLoggedInUser(admin);
        Kind task = new Catalogue(database).kind("10001").orElseThrow();
        long scheme = database.jdbc()
                .sql("select id from permission_scheme where name = 'Default'")
                .query(Long.class)
                .single();
        HostProject project = projects.create("X", "X", null, admin, scheme, true);
        projects.offer(project, task, Workflows.SIMPLE);
        HostIssue blank = issues.blank(project, task);
        blank.setSummary("First");
        issue = issues.create(admin, blank);
    }

    @AfterEach
    void close() {
        visit.clearLoggedInUser();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            textfield       | A line              | A line              | "A line"
            textarea        | Two                 | Two                 | "Two"
            float           | 1,5                 | 1.5                 | 1.5
            float           | -12345678           | -12,345,678         | -1.2345678E7
            datepicker      | 2026-03-29          | Mar 29, 2026        | "2026-03-29"
            url             | https://a.example/b | https://a.example/b | "https://a.example/b"
            userpicker      | ann                 | Ann Lee             | {"name":"ann","key":"K1","displayName":"Ann Lee","active":true}
            multiuserpicker | admin, ann          | Administrator; Ann Lee | *
            labels          | wax honey wax       | wax; honey          | ["wax","honey"]
            grouppicker     | jira-administrators | jira-administrators | {"name":"jira-administrators"}
            """)
    void what_is_typed_is_kept_and_read_again(String type, String typed, String read, String json) throws Exception {
        HostCustomField field = field(type);
        set(field, typed);
        Object value = stored(field);
        assertThat(String.join("; ", field.texts(value))).isEqualTo(read);
        JsonNode written = ((JsonForm) field.getCustomFieldType()).toJson(value);
        if (!json.equals("*")) assertThat(written.toString()).isEqualTo(json);
        assertThat(again(field, written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            float       | twelve               | “twelve” is not a number.
            float       | 1e400                | “1e400” is not a number.
            float       | 999999999999999      | 999999999999999 is too large; 100 000 000 000 000 is the limit.
            datepicker  | 2026-02-30           | “2026-02-30” is not a day such as 2026-11-24.
            datepicker  | 12026-02-03          | “12026-02-03” is not a day such as 2026-11-24.
            datetime    | noon                 | “noon” is not a time such as 2026-11-24T17:30.
            url         | javascript:alert(1)  | “javascript:alert(1)” is not a web address that begins with http://, https:// or ftp://.
            url         | https:               | “https:” is not a web address that begins with http://, https:// or ftp://.
            userpicker  | bob                  | There is no user “bob”.
            grouppicker | nobody               | There is no group “nobody”.
            """)
    void what_is_no_value_is_refused_in_a_sentence(String type, String typed, String sentence) {
        assertThat(refusal(field(type), typed)).isEqualTo(sentence);
    }

    @Test
    void texts_have_their_limits() {
        assertThat(refusal(field("textfield"), "x".repeat(256)))
                .isEqualTo("The text has 256 characters; 255 are the limit.");
        assertThat(refusal(field("textfield"), "two\nlines")).isEqualTo("The text must stand on one line.");
        assertThat(refusal(field("textarea"), "x".repeat(32_768))).contains("32,768", "32,767");
        assertThat(refusal(field("labels"), "x".repeat(256))).contains("256", "255");
    }

    @Test
    void a_select_field_offers_the_options_of_its_place_alone() throws Exception {
        HostCustomField colour = field("select");
        HostCustomField size = field("select");
        FieldOption red = options.add(colour.getIdAsLong(), colour.firstConfig().getId(), "Red");
        FieldOption large = options.add(size.getIdAsLong(), size.firstConfig().getId(), "Large");
        set(colour, String.valueOf(red.id()));
        Object value = stored(colour);
        assertThat(value).isInstanceOf(Option.class).hasToString("Red");
        assertThat(refusal(colour, String.valueOf(large.id()))).isEqualTo("“Large” cannot be chosen here.");
        assertThat(refusal(colour, "7")).isEqualTo("“7” cannot be chosen here.");
        assertThat(edit(colour))
                .contains("<option value=\"" + red.id() + "\" selected>Red</option>")
                .doesNotContain("Large");
        JsonForm form = (JsonForm) colour.getCustomFieldType();
        assertThat(form.toJson(value))
                .isEqualTo(json("{\"value\":\"Red\",\"id\":\"" + red.id() + "\",\"disabled\":false}"));
        assertThat(again(colour, json("{\"value\":\"red\"}"))).isEqualTo(red);
        assertThat(again(colour, json("{\"id\":\"" + red.id() + "\"}"))).isEqualTo(red);
        assertThat(form.fromJson(colour.firstConfig(), json("[1]"))).isEmpty();
        assertThat(form.allowed(colour.firstConfig()))
                .hasValueSatisfying(all -> assertThat(all).hasSize(1));
    }

    @Test
    void several_options_are_kept_whatever_their_order_and_read_by_name_in_the_history() throws Exception {
        HostCustomField field = field("multiselect");
        long place = field.firstConfig().getId();
        options.set(field.getIdAsLong(), place, List.of("A", "B", "C"));
        List<String> ids = options.of(place).stream()
                .map(option -> String.valueOf(option.id()))
                .toList();
        set(field, ids.get(0), ids.get(2));
        set(field, ids.get(2), ids.get(0));
        assertThat((Collection<Object>) stored(field))
                .extracting(Object::toString)
                .containsExactly("A", "C");
        List<History.Change> changes = issues.history().of(issue.getId()).stream()
                .flatMap(entry -> entry.changes().stream())
                .toList();
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.newText()).isEqualTo("A, C");
            assertThat(change.newValue()).isEqualTo(ids.get(0) + ", " + ids.get(2));
        });
        set(field);
        assertThat(stored(field)).isNull();
    }

    @Test
    void an_option_that_issues_hold_is_closed_and_not_lost() throws Exception {
        HostCustomField field = field("radiobuttons");
        long place = field.firstConfig().getId();
        options.set(field.getIdAsLong(), place, List.of("A", "B"));
        FieldOption a = options.named(place, "A").orElseThrow();
        set(field, String.valueOf(a.id()));
        options.set(field.getIdAsLong(), place, List.of("C"));
        assertThat(options.of(place)).extracting(FieldOption::value).containsExactly("C", "A");
        assertThat(options.named(place, "A").orElseThrow().disabled()).isTrue();
        assertThat(stored(field)).hasToString("A");
        assertThat(edit(field)).contains(">A</label>", ">C</label>").doesNotContain(">B</label>");
        options.set(field.getIdAsLong(), place, List.of("A", "C"));
        assertThat(options.named(place, "A").orElseThrow()).isEqualTo(a);
        assertThat(options.named(place, "A").orElseThrow().disabled()).isFalse();
    }

    @Test
    void a_place_that_stays_keeps_its_options() {
        HostCustomField field = field("select");
        long place = field.firstConfig().getId();
        options.set(field.getIdAsLong(), place, List.of("A"));
        fields.applyTo(
                field.getIdAsLong(),
                List.of(new HostCustomField.Context(0, null, null), new HostCustomField.Context(0, 7L, null)));
        assertThat(fields.byId(field.getIdAsLong()).orElseThrow().contexts())
                .extracting(HostCustomField.Context::id)
                .contains(place)
                .hasSize(2);
    }

    @Test
    void a_moment_is_typed_and_read_in_the_zone_of_the_visitor() throws Exception {
        HostCustomField field = field("datetime");
        people.update(new Person(admin.key(), admin.id(), "admin", "Administrator", "", true, "Asia/Tokyo", "fr"));
        visit.setLoggedInUser(people.byName("admin").orElseThrow());
        set(field, "2026-11-24T08:30");
        Timestamp value = (Timestamp) stored(field);
        assertThat(value.toInstant()).hasToString("2026-11-23T23:30:00Z");
        assertThat(((JsonForm) field.getCustomFieldType()).toJson(value).asText())
                .isEqualTo("2026-11-24T08:30:00.000+0900");
        visit.setLoggedInUser(people.byName("ann").orElseThrow());
        assertThat(again(field, json("\"2026-11-24T08:30:00.000+0900\""))).isEqualTo(value);
        assertThat(again(field, json("\"2026-11-23T23:30:00.000Z\""))).isEqualTo(value);
    }

    @Test
    void a_day_is_midnight_where_the_host_is() throws Exception {
        HostCustomField field = field("datepicker");
        set(field, "2026-11-24");
        assertThat(((Timestamp) stored(field)).toInstant())
                .isEqualTo(LocalDate.of(2026, 11, 24)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant());
    }

    @Test
    void an_epic_link_is_an_issue_named_by_its_key() throws Exception {
        HostCustomField field = fields.create(null, "Epic Link", null, SystemFieldTypes.EPIC_LINK, List.of());
        HostIssue blank = issues.blank(issue.getProjectObject(), issue.getIssueType());
        blank.setSummary("Epic");
        HostIssue epic = issues.create(admin, blank);
        set(field, "x-2");
        assertThat(stored(field)).isEqualTo(epic);
        assertThat(view(field)).contains("<a href=\"/browse/X-2\"", ">X-2</a>");
        assertThat(((JsonForm) field.getCustomFieldType()).toJson(epic).asText())
                .isEqualTo("X-2");
        assertThat(refusal(field, "X-99")).isEqualTo("There is no issue “X-99” that you can see.");
    }

    @Test
    void what_was_typed_is_escaped_where_it_is_shown() throws Exception {
        HostCustomField text = field("textfield");
        set(text, "<b>\"x\"</b>");
        assertThat(view(text)).contains("&lt;b&gt;").doesNotContain("<b>");
        assertThat(edit(text)).contains("value=\"&lt;b&gt;&quot;x&quot;&lt;/b&gt;\"");
        HostCustomField url = field("url");
        set(url, "https://a.example/?b=1&c=2");
        assertThat(view(url)).contains("href=\"https://a.example/?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void every_type_has_names_in_both_languages_and_a_form() {
        assertThat(types).hasSize(15);
        for (FieldType type : types.values()) {
            String english = type.name(words.getInstance(Locale.ENGLISH));
            assertThat(english).isNotEqualTo(type.nameKey().orElseThrow());
            assertThat(type.name(words.getInstance(Locale.FRENCH)))
                    .isNotEqualTo(type.nameKey().orElseThrow());
            HostCustomField field = fields.create(null, english, null, type.completeKey(), List.of());
            assertThat(edit(field)).contains(field.getId()).doesNotContain("$");
        }
    }

    @Test
    void somebody_whose_account_is_gone_is_no_value() throws Exception {
        HostCustomField field = field("userpicker");
        set(field, "ann");
        assertThat(((ApplicationUser) stored(field)).getKey()).isEqualTo("K1");
        database.jdbc().sql("delete from person where user_key = 'K1'").update();
        assertThat(stored(field)).isNull();
    }

    private HostCustomField field(String type) {
        return fields.create(null, type, null, SystemFieldTypes.JIRA + ":" + type, List.of());
    }

    private void set(HostCustomField field, String... typed) throws FieldValidationException {
        FormParams params = FormParams.from(field, Map.of(field.getId(), typed));
        SimpleErrorCollection errors = new SimpleErrorCollection();
        field.getCustomFieldType().validateFromParams(params, errors, field.firstConfig());
        assertThat(errors.getErrors()).isEmpty();
        issue = issues.byId(issue.getId()).orElseThrow();
        issue.setCustomFieldValue(field, field.getCustomFieldType().getValueFromCustomFieldParams(params));
        issues.update(admin, issue);
    }

    private Object again(HostCustomField field, JsonNode json) throws FieldValidationException {
        List<String> typed = ((JsonForm) field.getCustomFieldType())
                .fromJson(field.firstConfig(), json)
                .orElseThrow();
        FormParams params = FormParams.from(field, Map.of(field.getId(), typed.toArray(String[]::new)));
        return field.getCustomFieldType().getValueFromCustomFieldParams(params);
    }

    private Object stored(HostCustomField field) {
        return field.getValue(issues.byId(issue.getId()).orElseThrow());
    }

    private String refusal(HostCustomField field, String typed) {
        FormParams params = FormParams.from(field, Map.of(field.getId(), new String[] {typed}));
        SimpleErrorCollection errors = new SimpleErrorCollection();
        field.getCustomFieldType().validateFromParams(params, errors, field.firstConfig());
        return errors.getErrors().get(field.getId());
    }

    private String view(HostCustomField field) {
        HostIssue now = issues.byId(issue.getId()).orElseThrow();
        return render(field.typeKey(), "view", context(field, now));
    }

    private String edit(HostCustomField field) {
        HostIssue now = issues.byId(issue.getId()).orElseThrow();
        Map<String, Object> context = context(field, now);
        Object value = now.getCustomFieldValue(field);
        CustomFieldType type = field.getCustomFieldType();
        Collection<?> each = value == null ? List.of() : value instanceof Collection<?> many ? many : List.of(value);
        String[] sent = each.stream().map(type::getStringFromSingularObject).toArray(String[]::new);
        FormParams params = FormParams.from(field, Map.of(field.getId(), sent));
        Object typed = type.getStringValueFromCustomFieldParams(params);
        context.put("value", typed == null ? "" : typed);
        context.put("customFieldParams", params);
        return render(field.typeKey(), "edit", context);
    }

    private static Map<String, Object> context(HostCustomField field, HostIssue issue) {
        Map<String, Object> context =
                new HashMap<>(field.getCustomFieldType().getVelocityParameters(issue, field, null));
        context.put("customField", field);
        context.put("action", new SimpleErrorCollection());
        return context;
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    @Override
    public Optional<CustomFieldType<?, ?>> type(String completeKey) {
        return Optional.ofNullable(types.get(completeKey)).map(FieldType::type);
    }

    @Override
    public List<String> searchers(String typeKey) {
        return List.of();
    }

    @Override
    public Optional<CustomFieldSearcher> searcher(String completeKey) {
        return Optional.empty();
    }

    @Override
    public String render(String typeKey, String view, Map<String, Object> context) {
        return types.get(typeKey).render(view, context);
    }
}
