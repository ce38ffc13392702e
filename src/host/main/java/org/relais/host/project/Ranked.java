package org.relais.host.project;

/** A priority or a resolution: a name and its place in the order, the most urgent first. */
public record Ranked(String id, String name, int position) {}
