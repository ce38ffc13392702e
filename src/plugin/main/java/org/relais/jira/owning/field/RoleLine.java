package org.relais.jira.owning.field;

/** A role, ready to print. */
public record RoleLine(String id, String path) {}
