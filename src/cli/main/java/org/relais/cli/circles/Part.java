package org.relais.cli.circles;

/** What files may tell of nodes. What they do not tell is not written, and so stays as it is where it is imported. */
public enum Part {
    PURPOSE,
    TAGS,
    CLOSED,
    CLAUSES,
    SEATS,
    LINKS
}
