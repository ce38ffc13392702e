package org.relais.host.template;

/**
 * Whose templates are rendered: the host's, which may call what they like, or a plugin's, which may call only what the
 * {@link AllowList} lets them.
 */
public record TemplateSource(String owner, ClassLoader loader, AllowList allowed) {
    /** The host's own templates. */
    public static TemplateSource host() {
        return new TemplateSource("host", TemplateSource.class.getClassLoader(), AllowList.EVERYTHING);
    }

    boolean restricted() {
        return allowed != AllowList.EVERYTHING;
    }
}
