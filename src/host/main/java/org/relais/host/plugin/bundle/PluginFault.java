package org.relais.host.plugin.bundle;

/** Why a whole plugin cannot be enabled, as one sentence for an administrator. */
public final class PluginFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public PluginFault(String sentence) {
        this(Sentence.plain(sentence));
    }

    public PluginFault(String sentence, Throwable cause) {
        this(Sentence.plain(sentence + ": " + root(cause)), cause);
    }

    public PluginFault(Sentence sentence) {
        super(sentence.english());
        this.sentence = sentence;
    }

    public PluginFault(Sentence sentence, Throwable cause) {
        super(sentence.english(), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** What a failure comes down to, as a sentence. */
    public static Sentence why(Throwable failure) {
        return failure instanceof PluginFault fault ? fault.sentence() : Sentence.plain(root(failure));
    }

    /** What a failure comes down to. */
    public static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String kind = root.getClass().getSimpleName();
        return root.getMessage() == null
                ? kind
                : kind + " " + root.getMessage().lines().findFirst().orElse("");
    }
}
