package org.relais.jira.echo.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relais.jira.access.UserKey;
import org.relais.jira.echo.Addressee;
import org.relais.jira.echo.EchoCheck;
import org.relais.jira.echo.EchoOptions;
import org.relais.jira.home.ProjectOptions;

/** Finds whom an issue was for: the person or the address in the field that an administrator chose, or the reporter. */
public final class NamedPeople implements EchoCheck.Fields {
    /** One user, and one line of text, which may hold an address. */
    private static final Set<String> TYPES = Set.of(
            "com.atlassian.jira.plugin.system.customfieldtypes:userpicker",
            "com.atlassian.jira.plugin.system.customfieldtypes:textfield");

    /** One address and nothing that a header could misread. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]{1,64}@[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]{1,185}");

    private final CustomFieldManager fields;
    private final ProjectOptions options;

    public NamedPeople(CustomFieldManager fields, ProjectOptions options) {
        this.fields = fields;
        this.options = options;
    }

    /** The fields that can name somebody, by name. */
    public List<CustomField> candidates() {
        return fields.getCustomFieldObjects().stream()
                .filter(NamedPeople::fits)
                .sorted(Comparator.comparing(CustomField::getFieldName).thenComparing(CustomField::getIdAsLong))
                .toList();
    }

    private static boolean fits(CustomField field) {
        return field.getCustomFieldType() != null
                && TYPES.contains(field.getCustomFieldType().getKey());
    }

    @Override
    public boolean has(String id) {
        return candidates().stream().anyMatch(field -> field.getId().equals(id));
    }

    /** Whoever the field names; the reporter where none is chosen, or it is empty or no address. */
    Optional<Addressee> on(Issue issue) {
        return EchoOptions.field(options.ofAll())
                .map(fields::getCustomFieldObject)
                .filter(NamedPeople::fits)
                .map(issue::getCustomFieldValue)
                .flatMap(NamedPeople::named)
                .or(() -> writable(issue.getReporter()));
    }

    private static Optional<Addressee> named(Object value) {
        if (value instanceof ApplicationUser person) return writable(person);
        return Optional.of(value.toString().strip())
                .filter(text -> ADDRESS.matcher(text).matches())
                .map(Addressee.Address::new);
    }

    private static Optional<Addressee> writable(ApplicationUser person) {
        return Optional.ofNullable(person)
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null
                        && !user.getEmailAddress().isBlank())
                .map(user -> new Addressee.Person(new UserKey(user.getKey())));
    }
}
