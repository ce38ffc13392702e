package org.relais.host.plugin.action;

import java.util.Optional;

/** The page that an action made, ready to be put into the host's frame, or into none. */
public record ActionResult(int status, Optional<String> decorator, String title, String headHtml, String bodyHtml) {}
