package org.relais.host.plugin.bundle;

/** Why a whole plugin cannot be enabled, as one sentence for an administrator. */
public final class PluginFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginFault(String sentence) {
        super(sentence);
    }

    public PluginFault(String sentence, Throwable cause) {
        super(sentence + ": " + root(cause), cause);
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
