package org.relais.host.trial.good;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** What the trial plugin's panel shows. */
public record Line(String text, String secret) {
    public String boldHtml() {
        return "<b>bold</b>";
    }

    @HtmlSafe
    public String safe() {
        return "<i>safe</i>";
    }
}
