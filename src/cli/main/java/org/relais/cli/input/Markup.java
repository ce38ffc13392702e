package org.relais.cli.input;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes text with a little Markdown of the HTML that others store: paragraphs, lists and links stay, scripts, styles and
 * pictures go.
 */
public final class Markup {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
    private static final Set<String> DROPPED =
            Set.of("script", "style", "head", "template", "iframe", "object", "noscript", "svg");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "table", "tr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section");
    private static final int DEEPEST = 100;

    private final StringBuilder text = new StringBuilder();

    private Markup() {}

    /** The text of what may be HTML; a text without any tag or entity is taken as it is. */
    public static String text(String maybeHtml) {
        if (!TAG.matcher(maybeHtml).find()) return Plain.text(maybeHtml);
        Markup made = new Markup();
        made.all(Jsoup.parseBodyFragment(maybeHtml).body(), 0);
        return Plain.text(made.text.toString());
    }

    private void all(Element element, int depth) {
        // what is deeper than anybody writes is taken as the text that it holds
        if (depth > DEEPEST) text.append(element.text());
        else for (Node child : element.childNodes()) one(child, depth + 1);
    }

    private void one(Node node, int depth) {
        if (node instanceof TextNode words) {
            String line = words.text();
            text.append(atLineStart() ? line.stripLeading() : line);
        } else if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("br")) text.append('\n');
        else if (name.equals("li")) item(element, depth);
        else if (name.equals("a")) link(element, depth);
        else if (BLOCKS.contains(name)) block(element, depth);
        else all(element, depth);
    }

    private void block(Element element, int depth) {
        boolean inItem =
                element.parents().stream().anyMatch(above -> above.normalName().equals("li"));
        String gap = inItem ? "\n" : "\n\n";
        if (!atLineStart()) text.append(gap);
        all(element, depth);
        if (!atLineStart()) text.append(gap);
    }

    private void item(Element element, int depth) {
        if (!atLineStart()) text.append('\n');
        long lists = element.parents().stream()
                .filter(above ->
                        above.normalName().equals("ul") || above.normalName().equals("ol"))
                .count();
        Element list = element.parent();
        boolean numbered = list != null && list.normalName().equals("ol");
        text.append("  ".repeat((int) Math.max(0, Math.min(lists, 8) - 1)))
                .append(numbered ? element.elementSiblingIndex() + 1 + ". " : "- ");
        int begin = text.length();
        all(element, depth);
        // paragraphs in an item begin on its own line
        while (text.length() > begin && Character.isWhitespace(text.charAt(begin))) text.deleteCharAt(begin);
        if (!atLineStart()) text.append('\n');
    }

    private void link(Element element, int depth) {
        int begin = text.length();
        all(element, depth);
        String address = element.attr("href").strip();
        boolean safe = address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:");
        if (safe && !text.substring(begin).strip().equals(address))
            text.append(" (").append(address).append(')');
    }

    private boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }
}
