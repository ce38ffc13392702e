package org.relais.host.template;

/** Markup that a template prints as it is. */
public record Html(String markup) {
    @Override
    public String toString() {
        return markup;
    }
}
