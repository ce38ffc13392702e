package org.relais.cli.circles;

/**
 * Somebody as the files know them; what they do not know is empty.
 *
 * @param username their name in Jira, where somebody said so
 */
public record Person(String id, String name, String email, String username) {
    Person called(String jiraName) {
        return new Person(id, name, email, jiraName);
    }

    /** What one has besides the other. */
    Person or(Person other) {
        return new Person(
                id,
                name.isEmpty() ? other.name : name,
                email.isEmpty() ? other.email : email,
                username.isEmpty() ? other.username : username);
    }
}
