package org.relais.jira.checklist.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Shows notes, which are Markdown (CommonMark). HTML in them is shown as text, addresses that would run something lead
 * nowhere, pictures are links, so that no reader fetches anything unasked, and what is nested without end is shown as it
 * was written.
 */
public final class Notes {
    /** How deep a note may be nested and still be laid out; what lays it out calls itself for each level. */
    static final int DEEPEST = 200;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> harmless(tag, attributes))
            .build();

    /** HTML that is safe to show as it is. */
    public String html(String markdown) {
        Node document = parser.parse(markdown);
        if (depth(document) > DEEPEST) return "<pre>" + escaped(markdown) + "</pre>";
        withoutPictures(document);
        return renderer.render(document);
    }

    private static void harmless(String tag, Map<String, String> attributes) {
        if (tag.equals("a")) attributes.put("rel", "nofollow noopener noreferrer");
    }

    /** Walks without calling itself: the tree may be deeper than the stack. */
    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        Node at = document;
        while (at != null) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (at != null && at != document && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            at = at == null || at == document ? null : at.getNext();
        }
        return deepest;
    }

    private static void withoutPictures(Node node) {
        for (Node child : children(node)) {
            withoutPictures(child);
            if (!(child instanceof Image image)) continue;
            Link link = new Link(image.getDestination(), image.getTitle());
            for (Node text : children(image)) link.appendChild(text);
            image.insertAfter(link);
            image.unlink();
        }
    }

    private static List<Node> children(Node node) {
        List<Node> all = new java.util.ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) all.add(child);
        return all;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
