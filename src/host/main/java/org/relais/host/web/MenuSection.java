package org.relais.host.web;

import java.util.List;

/** A heading with its links. */
public record MenuSection(String label, List<MenuItem> items) {}
