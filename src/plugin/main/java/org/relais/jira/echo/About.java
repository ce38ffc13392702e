package org.relais.jira.echo;

import java.util.Optional;

/** What the issue of a question says, where an administrator let it be told. */
public record About(String key, String summary, Optional<String> signal) {}
