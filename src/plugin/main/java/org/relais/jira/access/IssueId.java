package org.relais.jira.access;

/** Jira's number for an issue. It stays when the issue moves or its key changes, so this is what we store. */
public record IssueId(long value) {}
