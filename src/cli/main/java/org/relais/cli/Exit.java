package org.relais.cli;

/** With what the program ends, for scripts. The numbers are documented in the help and never change their meaning. */
public enum Exit {
    /** It is done; or, looked at only, it could be. */
    DONE(0),
    /** The program itself failed. */
    FAILURE(1),
    /** The command was called in a way that it does not know. */
    USAGE(2),
    /** A file cannot be read, or is not what it should be. */
    INPUT(3),
    /** Something is ambiguous; the questions are in a file, to be answered. */
    QUESTIONS(4),
    /** The files contradict themselves, or go over a limit. */
    CONFLICTS(5),
    /** The result cannot be written. */
    OUTPUT(6);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
