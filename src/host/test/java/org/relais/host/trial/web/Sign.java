package org.relais.host.trial.web;

/** Something that the trial plugin's servlets are given. */
public class Sign {
    public String text() {
        return "given by the constructor";
    }
}
