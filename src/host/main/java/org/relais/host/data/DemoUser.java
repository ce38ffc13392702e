package org.relais.host.data;

/** Somebody whom the login page offers. The language is a tag like {@code fr-FR}; zone and language may be null. */
public record DemoUser(String username, String displayName, String zone, String language) {}
