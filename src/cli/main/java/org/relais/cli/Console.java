package org.relais.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command speaks with: results to one stream, all else to the other, in the reader's words.
 *
 * @param interactive whether somebody watches, so that progress is shown
 */
public record Console(
        PrintStream out, PrintStream err, Charset charset, Words words, Ansi colours, boolean interactive) {
    private static final String OURS = "é’«»…";

    /** The one of this process. */
    static Console ofProcess(Words words) {
        Charset charset = readable();
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                words,
                Ansi.AUTO,
                watched());
    }

    /** From Java 22 on there is always a console, which says itself whether it is one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean watched() {
        if (System.console() == null) return false;
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** To the same stream, for what wants a writer. */
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /** What the terminal says that it reads, if French can be written in it. */
    private static Charset readable() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset said = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return said.canEncode() && said.newEncoder().canEncode(OURS) ? said : StandardCharsets.UTF_8;
    }

    public void say(String key, Object... values) {
        out.println(words.say(key, values));
    }

    /** Says what went wrong. */
    public void fault(String sentence) {
        err.println(colours.new Text("@|bold,red " + words.say("fault") + "|@").toString() + " " + sentence);
    }

    /** Says how far something is that takes long; nothing where nobody watches. */
    public void progress(String key, long done, long all) {
        if (!interactive) return;
        err.print("\r" + words.say(key, done, all) + (done >= all ? "\n" : ""));
        err.flush();
    }
}
