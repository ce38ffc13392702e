package org.relais.host.web;

/** A link of a menu; the active one is the page that is shown. */
public record MenuItem(String id, String label, String tooltip, String url, boolean active) {}
