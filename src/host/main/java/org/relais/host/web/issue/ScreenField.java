package org.relais.host.web.issue;

/** A field on the screen of a transition. */
public record ScreenField(String id, String name, boolean required) {}
