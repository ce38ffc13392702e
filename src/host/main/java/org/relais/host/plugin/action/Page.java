package org.relais.host.plugin.action;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a rendered page apart, so that the host can put it into its own frame. */
public record Page(String html) {
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECORATOR = Pattern.compile("name\\s*=\\s*[\"']decorator[\"']");
    private static final Pattern CONTENT = Pattern.compile("content\\s*=\\s*[\"']([^\"']*)[\"']");

    /** The frame that the page asks for by {@code <meta name="decorator">}. */
    public Optional<String> decorator() {
        Matcher metas = META.matcher(head());
        while (metas.find()) {
            Matcher content = CONTENT.matcher(metas.group());
            if (DECORATOR.matcher(metas.group()).find() && content.find()) return Optional.of(content.group(1));
        }
        return Optional.empty();
    }

    /** The title as it is written, already escaped. */
    public String title() {
        return within(head(), "title").orElse("").strip();
    }

    /** What the page adds to the head, without its title and its wish for a frame. */
    public String headRest() {
        String rest = head().replaceAll("(?is)<title[^>]*>.*?</title>", "");
        return META.matcher(rest)
                .replaceAll(
                        meta -> DECORATOR.matcher(meta.group()).find() ? "" : Matcher.quoteReplacement(meta.group()))
                .strip();
    }

    /** The body; all of it where the page has none. */
    public String body() {
        return within(html, "body")
                .orElse(head().isEmpty() ? html : html.substring(endOfHead()))
                .strip();
    }

    private String head() {
        return within(html, "head").orElse("");
    }

    private int endOfHead() {
        return html.toLowerCase(Locale.ROOT).indexOf("</head>") + "</head>".length();
    }

    private static Optional<String> within(String text, String tag) {
        String lower = text.toLowerCase(Locale.ROOT);
        int open = start(lower, "<" + tag);
        if (open < 0) return Optional.empty();
        int from = lower.indexOf('>', open) + 1;
        int to = lower.lastIndexOf("</" + tag);
        return from > 0 && to >= from ? Optional.of(text.substring(from, to)) : Optional.empty();
    }

    /** {@code <head>} but not {@code <header>}. */
    private static int start(String text, String tag) {
        for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
            int end = at + tag.length();
            if (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) return at;
        }
        return -1;
    }
}
