package org.relais.host.web.session;

/** An account that everyone may use, on a host that only shows what it can do. */
public record DemoUser(String username, String password) {}
