package org.relais.jira.circle.page;

/** A way of looking, and whether it is the present one. */
public record TabLine(String address, String label, boolean here) {}
