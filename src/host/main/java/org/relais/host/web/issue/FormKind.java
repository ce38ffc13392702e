package org.relais.host.web.issue;

/** The two forms of an issue: the screen whose custom fields they show, and where they are sent. */
public enum FormKind {
    CREATE("create", "/secure/CreateIssue.jspa"),
    EDIT("edit", "/secure/EditIssue.jspa");

    private final String screen;
    private final String action;

    FormKind(String screen, String action) {
        this.screen = screen;
        this.action = action;
    }

    public String screen() {
        return screen;
    }

    public String action() {
        return action;
    }
}
