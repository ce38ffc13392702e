package org.relais.host.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.field.FieldTypes;
import org.relais.host.field.FieldValues;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;
import org.relais.host.web.Visit;

class CustomInputsTest {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final CustomFields fields = new CustomFields(database, new OneType());
    private final Screens screens = new Screens(database);
    private final CustomInputs inputs = new CustomInputs(new FieldMarkup(fields, new OneType(), screens));
    private final Visit visit = new Visit(null, Optional.empty(), Locale.ENGLISH, words().getInstance(Locale.ENGLISH));
    private final HostIssue issue = new Issues(null, null, null, null, null)
            .blank(new HostProject(1, "DEMO", "Demo", "", null, 1, true), new Kind("1", "Task", "", false));
    private HostCustomField why;

    @BeforeEach
    void a_field_stands_on_the_edit_screen() {
        why = fields.create(null, "Why", "In a few words.", OneType.KEY, List.of());
        screens.put("edit", why.getId());
    }

    @AfterEach
    void close() {
        database.jdbc().sql("shutdown").update();
        database.close();
    }

    @Test
    void what_is_typed_becomes_the_value() {
        assertThat(fill(Map.of(why.getId(), new String[] {"To win"}))).isEmpty();
        assertThat(issue.getCustomFieldValue(why)).isEqualTo("To win");
    }

    @Test
    void a_field_that_the_form_did_not_show_keeps_its_value() {
        issue.setCustomFieldValue(why, "To win");
        fill(Map.of());
        assertThat(issue.getCustomFieldValue(why)).isEqualTo("To win");
    }

    @Test
    void a_field_that_was_shown_and_sent_back_empty_is_emptied() {
        issue.setCustomFieldValue(why, "To win");
        fill(Map.of(CustomInputs.SHOWN, new String[] {why.getId()}));
        assertThat(issue.getCustomFieldValue(why)).isNull();
    }

    @Test
    void a_field_of_another_screen_is_not_changed() {
        screens.take("edit", why.getId());
        fill(Map.of(why.getId(), new String[] {"To win"}));
        assertThat(issue.getCustomFieldValue(why)).isNull();
    }

    @Test
    void a_refused_value_stands_in_the_form_again_with_the_sentence_beside_it() {
        Map<String, String[]> sent = Map.of(why.getId(), new String[] {"<win>\u0007"});
        Problems problems = new Problems(visit.i18n());
        inputs.fill(issue, "edit", sent, problems);

        CustomInput input = inputs.typed(visit, "edit", issue, sent, problems).get(0);

        assertThat(input.markup().markup())
                .contains("&lt;win&gt;")
                .contains("aria-invalid=\"true\"")
                .contains("Why holds a control character (U+0007)");
        assertThat(List.of(input.labelled(), input.anchor())).isEqualTo(List.of(true, why.getId()));
    }

    private Map<String, String> fill(Map<String, String[]> sent) {
        Problems problems = new Problems(visit.i18n());
        inputs.fill(issue, "edit", sent, problems);
        return problems.fields();
    }

    private static I18n words() {
        I18n words = new I18n();
        words.add("host", CustomInputsTest.class.getClassLoader(), "host.i18n.issue");
        return words;
    }

    /** A text field, edited as Jira edits texts. */
    private final class OneType implements FieldTypes {
        static final String KEY = "test:why";

        private final Templates templates = new Templates();

        @Override
        public Optional<CustomFieldType<?, ?>> type(String completeKey) {
            return Optional.of(new Text(new FieldValues(database)));
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
            return templates.render(TemplateSource.host(), "templates/plugins/fields/edit/edit-textarea.vm", context);
        }
    }

    private static final class Text extends GenericTextCFType {
        Text(FieldValues values) {
            super(values, null, new Unlimited(), null);
        }
    }

    private static final class Unlimited implements TextFieldCharacterLengthValidator {
        @Override
        public boolean isTextTooLong(String text) {
            return false;
        }

        @Override
        public long getMaximumNumberOfCharacters() {
            return Long.MAX_VALUE;
        }
    }
}
