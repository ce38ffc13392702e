package org.relais.host.plugin.web;

/** A heading of a menu; its items are found under {@link #path()}. */
public record WebSectionView(String completeKey, String key, String location, String label) {
    /** The section name that items of this section carry. */
    public String path() {
        return location + "/" + key;
    }
}
