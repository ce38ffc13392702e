package org.relais.host.data;

/** Where in a file: the place in the list of issues (from 0, -1 outside of it), and in the text (from 1). */
public record Position(int index, int line, int column, long character) {
    /** The file as a whole. */
    static final Position NOWHERE = new Position(-1, 0, 0, 0);

    @Override
    public String toString() {
        if (line == 0) return "the file";
        String text = "line " + line + ", column " + column;
        return index < 0 ? text : "issues[" + index + "], " + text;
    }
}
