package org.relais.host.plugin.resource;

/** A file that a browser may fetch. */
public record Resource(String contentType, byte[] content) {}
