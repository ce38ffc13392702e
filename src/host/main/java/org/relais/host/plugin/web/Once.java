package org.relais.host.plugin.web;

import java.util.function.Supplier;

/** An object of a plugin that is made when it is first needed, as Jira makes modules. */
public final class Once<T> {
    private final Supplier<T> maker;
    private T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    public synchronized T get() {
        if (made == null) made = maker.get();
        return made;
    }
}
