package org.relais.host.project;

/** A component or a version of a project. */
public record Named(long id, String name) {}
