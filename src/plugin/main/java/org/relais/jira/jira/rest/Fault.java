package org.relais.jira.jira.rest;

import java.util.Locale;

/** What can be wrong with a body before anybody asks what it means. */
public enum Fault {
    TOO_LARGE(413),
    NOT_JSON(400),
    NOT_THE_SHAPE(400);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
