package org.relais.jira.echo;

import org.relais.jira.access.UserKey;

/** Who is asked: somebody with an account, or an address without one. */
public sealed interface Addressee {
    record Person(UserKey key) implements Addressee {}

    record Address(String mail) implements Addressee {}
}
