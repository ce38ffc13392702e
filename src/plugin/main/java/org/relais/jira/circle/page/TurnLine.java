package org.relais.jira.circle.page;

/** When somebody answers for a circle. */
public record TurnLine(String person, String days, String from, String to, String zone) {}
