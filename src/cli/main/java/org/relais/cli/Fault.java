package org.relais.cli;

/** Why something cannot go on, for whoever asked: a sentence in their language, and where in which file. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final String file;
    private final int line;
    private final String key;
    private final transient Object[] values;

    private Fault(Exit exit, String file, int line, String key, Object... values) {
        super(key);
        this.exit = exit;
        this.file = file;
        this.line = line;
        this.key = key;
        this.values = values;
    }

    /** In a file as a whole. */
    public static Fault in(String file, String key, Object... values) {
        return new Fault(Exit.INPUT, file, 0, key, values);
    }

    /** In a line of a file; 0 where nobody knows which. */
    public static Fault at(String file, int line, String key, Object... values) {
        return new Fault(Exit.INPUT, file, line, key, values);
    }

    /** In how the command was called. */
    public static Fault usage(String key, Object... values) {
        return new Fault(Exit.USAGE, "", 0, key, values);
    }

    /** In what was to be written. */
    public static Fault output(String file, String key, Object... values) {
        return new Fault(Exit.OUTPUT, file, 0, key, values);
    }

    public Exit exit() {
        return exit;
    }

    /** The sentence, after the place that it is about. */
    public String in(Words words) {
        return words.place(file, line) + words.say(key, values);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
