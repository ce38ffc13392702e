package org.relais.host.data;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ImportListener {
    ImportListener SILENT = (name, done, total) -> {};

    /** {@code total} is -1 where nobody knows. */
    void progress(String name, int done, int total);
}
