package org.relais.host.plugin.resource;

import org.apache.commons.text.StringEscapeUtils;

/** Writes what a page is to load as the tags of its head. Data stands in blocks that no browser runs. */
public final class HeadTags {
    private HeadTags() {}

    public static String of(Delivery delivery) {
        StringBuilder tags = new StringBuilder();
        delivery.styles().forEach(address -> tags.append("<link rel=\"stylesheet\" href=\"")
                .append(escaped(address))
                .append("\">\n"));
        tags.append("<meta name=\"wrm-has\" content=\"")
                .append(escaped(String.join(",", delivery.has())))
                .append("\">\n");
        delivery.data().forEach((key, json) -> tags.append(block(key, json)));
        delivery.scripts()
                .forEach(address ->
                        tags.append("<script src=\"").append(escaped(address)).append("\"></script>\n"));
        return tags.toString();
    }

    private static String block(String key, String json) {
        return "<script type=\"application/json\" data-wrm-key=\"" + escaped(key) + "\">" + Json.inPage(json)
                + "</script>\n";
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
