package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.util.List;
import org.relais.cli.circles.Assembly;

/** Reads what somebody else's tool wrote. */
interface Reader {
    /** Puts all that the files tell into the assembly, and remarks on what it could not. */
    void read(List<Path> inputs, Assembly into);
}
