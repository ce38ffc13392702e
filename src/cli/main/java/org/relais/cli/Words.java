package org.relais.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** All that the program says, in the language of whoever reads it: English, or French. */
public final class Words {
    private static final String BUNDLE = "org.relais.cli.relais";

    private final Locale reader;
    private final ResourceBundle bundle;

    private Words(Locale reader) {
        this.reader = reader;
        // without this control, the language of the machine would be tried before English
        this.bundle = ResourceBundle.getBundle(BUNDLE, reader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** For a reader; English where their language is none of ours. */
    public static Words in(Locale reader) {
        boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new Words(french ? reader : Locale.ENGLISH);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale reader() {
        return reader;
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), reader).format(values);
    }

    /** What comes before a sentence about a place in a file; nothing where there is none. */
    public String place(String file, int line) {
        if (file.isEmpty()) return "";
        return line > 0 ? say("at.line", file, Integer.toString(line)) : say("at.file", file);
    }
}
