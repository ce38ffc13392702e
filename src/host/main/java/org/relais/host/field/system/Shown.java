package org.relais.host.field.system;

/** One value as a template shows it; without an address it leads nowhere. */
public record Shown(String text, String address) {}
