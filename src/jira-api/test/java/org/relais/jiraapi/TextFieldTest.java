package org.relais.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jiraapi.Fakes.fake;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFieldTest {
    private static final int SITE_LIMIT = 300;

    private final List<Object> column = new ArrayList<>();
    private final Map<Object, Object> settings = new HashMap<>();
    private final CustomField field = fake(CustomField.class, Map.of("getId", none -> "customfield_1"));
    private final Issue issue = fake(Issue.class, Map.of("getId", none -> 12L));
    private final FieldConfig config =
            fake(FieldConfig.class, Map.of("getId", none -> 7L, "getFieldId", none -> "customfield_1"));
    private final CustomFieldValuePersister persister = fake(
            CustomFieldValuePersister.class,
            Map.of("createValues", this::store, "updateValues", this::store, "getValues", none -> column));
    private final GenericConfigManager configs = fake(
            GenericConfigManager.class,
            Map.of(
                    "update", args -> settings.put(args[1], args[2]),
                    "retrieve", args -> settings.get(args[1])));
    private final TextFieldCharacterLengthValidator lengths = fake(
            TextFieldCharacterLengthValidator.class,
            Map.of(
                    "isTextTooLong", args -> args[0].toString().length() > SITE_LIMIT,
                    "getMaximumNumberOfCharacters", none -> (long) SITE_LIMIT));
    private final JiraAuthenticationContext visitor =
            fake(JiraAuthenticationContext.class, Map.of("getI18nHelper", none -> Fakes.keys()));

    private final Text limited = new Text(PersistenceFieldType.TYPE_LIMITED_TEXT);
    private final Text unlimited = new Text(PersistenceFieldType.TYPE_UNLIMITED_TEXT);

    @Test
    void what_is_created_or_updated_is_read_back() {
        limited.createValue(field, issue, "so that nobody waits");
        assertThat(limited.getValueFromIssue(field, issue)).isEqualTo("so that nobody waits");
        limited.updateValue(field, issue, "so that nobody waits twice");
        assertThat(column).containsExactly("so that nobody waits twice");
    }

    @Test
    void nothing_and_the_empty_text_are_no_value() throws FieldValidationException {
        limited.updateValue(field, issue, "something");
        limited.updateValue(field, issue, "");
        assertThat(column).isEmpty();
        limited.updateValue(field, issue, null);
        assertThat(limited.getValueFromIssue(field, issue)).isNull();
        assertThat(limited.getValueFromCustomFieldParams(sent(""))).isNull();
        assertThat(limited.getSingularObjectFromString("")).isNull();
    }

    @Test
    void a_default_is_kept_per_configuration() {
        assertThat(limited.getDefaultValue(config)).isNull();
        limited.setDefaultValue(config, "why");
        assertThat(settings).isEqualTo(Map.of("7", "why"));
        assertThat(limited.getDefaultValue(config)).isEqualTo("why");
    }

    @Test
    void a_text_above_the_limit_of_the_site_or_of_the_column_is_refused_at_its_field() {
        assertThat(errors(unlimited, SITE_LIMIT)).isEmpty();
        assertThat(errors(unlimited, SITE_LIMIT + 1))
                .containsEntry("customfield_1", "[field.error.text.toolong, " + SITE_LIMIT + "]");
        assertThat(errors(limited, 255)).isEmpty();
        assertThat(errors(limited, 256)).containsEntry("customfield_1", "[field.error.text.toolong, 255]");
    }

    @Test
    void texts_have_the_order_of_texts() {
        assertThat(limited.compare("a", "b", config)).isNegative();
        assertThat(limited.valuesEqual("a", "a")).isTrue();
        assertThat(limited.valuesEqual("a", null)).isFalse();
    }

    private Map<String, String> errors(Text type, int length) {
        ErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(sent("x".repeat(length)), errors, config);
        assertThat(errors.getReasons()).hasSize(errors.hasAnyErrors() ? 1 : 0);
        return errors.getErrors();
    }

    private static CustomFieldParams sent(String text) {
        return fake(CustomFieldParams.class, Map.of("getFirstValueForNullKey", none -> text));
    }

    private Object store(Object... args) {
        column.clear();
        column.addAll((Collection<?>) args[3]);
        return null;
    }

    private final class Text extends GenericTextCFType {
        private final PersistenceFieldType type;

        Text(PersistenceFieldType type) {
            super(persister, configs, lengths, visitor);
            this.type = type;
        }

        @Override
        protected PersistenceFieldType getDatabaseType() {
            return type;
        }
    }
}
