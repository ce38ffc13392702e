package org.relais.jira.circle.page;

/** What is not the same on two days; empty where there was, or is, nothing. */
public record DifferenceLine(String node, String name, String kind, String before, String after) {}
