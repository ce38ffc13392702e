package org.relais.host.web.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings issues in from a file, in the background. */
public interface ImportRunner {
    /** Starts with the file, which is the runner's from now on, and says under which id to ask how far it is. */
    String start(Path file, String name);

    /** How far an import is; empty for an id that was never given. */
    Optional<Progress> progress(String id);

    /** How many of how many things are brought in, and what there is to say about them. */
    record Progress(int done, int total, boolean finished, List<String> reports) {
        public Progress {
            reports = List.copyOf(reports);
        }
    }
}
