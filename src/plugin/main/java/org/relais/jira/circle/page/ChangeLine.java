package org.relais.jira.circle.page;

/**
 * One change of the structure.
 *
 * @param node the id of what it was about; empty for all at once
 * @param what in a sentence
 */
public record ChangeLine(String at, String by, String node, String name, String what, String why) {}
