package org.relais.jira.circle.page;

/**
 * A sentence of a role's definition.
 *
 * @param type the word of its school for what it is
 * @param review until when it is to be looked at again; empty where nobody said
 * @param due a word where that day is over; empty where it is not
 */
public record ClauseLine(String id, String type, String title, String text, String review, String due) {}
