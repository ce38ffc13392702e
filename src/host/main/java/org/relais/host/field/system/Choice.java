package org.relais.host.field.system;

/** Something that can be chosen in a form, by what the form sends for it. */
public record Choice(String typed, String text) {}
