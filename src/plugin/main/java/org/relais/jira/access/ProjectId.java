package org.relais.jira.access;

/** Jira's number for a project. It stays when the project's key changes, so this is what we store. */
public record ProjectId(long value) {}
