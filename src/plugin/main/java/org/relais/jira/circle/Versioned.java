package org.relais.jira.circle;

/**
 * A fact with the change that made it so; that change's number is its version.
 *
 * @param since the number of the change
 */
public record Versioned(Fact fact, long since) {}
