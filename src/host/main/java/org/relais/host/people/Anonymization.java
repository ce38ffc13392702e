package org.relais.host.people;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import java.util.List;
import org.relais.host.audit.AuditLog;
import org.relais.host.db.Database;
import org.relais.host.plugin.person.Anonymizers;

/**
 * Makes an account anonymous: inactive, without its name and address, and forgotten by plugins. The key stays as it is:
 * Jira changes it only where it was once made of a username.
 */
public final class Anonymization {
    private final Database database;
    private final People people;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Anonymizers anonymizers;

    public Anonymization(Database database, People people, Sessions sessions, AuditLog audit, Anonymizers anonymizers) {
        this.database = database;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.anonymizers = anonymizers;
    }

    /** What is kept of somebody outside of their account. */
    public List<AffectedEntity> affected(Person person) {
        return anonymizers.affected(person.key());
    }

    public void anonymize(Person author, Person person) {
        anonymizers.anonymize(person.key(), person.key());
        database.transactions().executeWithoutResult(tx -> {
            String nobody = "jirauser" + person.id();
            people.update(new Person(
                    person.key(),
                    person.id(),
                    person.username(),
                    "user-" + person.id(),
                    nobody + "@jira.invalid",
                    false,
                    null,
                    null));
            people.rename(person, nobody);
            sessions.endAll(person);
            audit.record(author, "User anonymized", nobody, "jira");
        });
    }
}
