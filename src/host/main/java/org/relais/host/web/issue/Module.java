package org.relais.host.web.issue;

import org.relais.host.template.Html;

/** A block of the issue page that a plugin brings. Its id is the key of the plugin's module. */
public record Module(String id, String label, Html content) {}
