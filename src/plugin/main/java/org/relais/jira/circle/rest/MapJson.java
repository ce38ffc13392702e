package org.relais.jira.circle.rest;

import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Packs;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Term;
import org.relais.jira.circle.View;

/** What a map draws; see {@link MapResource}. */
record MapJson(long revision, List<One> nodes) {
    private static final int PURPOSE = 200;

    /**
     * A role or circle.
     *
     * @param parent the place in the list of the one that it is in; -1 at the top
     * @param purpose its first characters
     * @param vacant whether nobody holds it; not there where somebody does
     * @param mine whether the visitor holds it; not there where they do not
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record One(
            String id,
            @JsonInclude(JsonInclude.Include.ALWAYS) int parent,
            String name,
            String kind,
            String purpose,
            boolean vacant,
            boolean mine) {}

    static MapJson of(View view, I18nHelper words) {
        List<One> all = new ArrayList<>();
        new Drawing(view, words, all).draw(view.structure().roots(), -1);
        return new MapJson(view.structure().revision(), all);
    }

    /** One reader's drawing. */
    private static final class Drawing {
        private final View view;
        private final I18nHelper words;
        private final List<One> all;
        private final Set<NodeId> mine;
        private final Comparator<Node> order;

        Drawing(View view, I18nHelper words, List<One> all) {
            this.view = view;
            this.words = words;
            this.all = all;
            Locale locale = words.getLocale();
            Collator collator = Collator.getInstance(locale);
            this.order = Comparator.<Node, String>comparing(node -> node.name().in(locale), collator)
                    .thenComparing(Node::id);
            this.mine = view.seating().rolesOf(view.pass().holder()).stream()
                    .map(Node::id)
                    .collect(Collectors.toSet());
        }

        void draw(List<Node> some, int parent) {
            some.stream().filter(node -> !node.closed()).sorted(order).forEach(node -> {
                all.add(one(node, parent));
                draw(view.structure().children(node.id()), all.size() - 1);
            });
        }

        private One one(Node node, int parent) {
            Structure structure = view.structure();
            Term term = structure.isCircle(node.id()) ? Term.CIRCLE : Term.ROLE;
            return new One(
                    node.id().value(),
                    parent,
                    node.name().in(words.getLocale()),
                    words.getText(Packs.key(structure.pack(node.id()), term)),
                    shortened(node.purpose().in(words.getLocale())),
                    view.seating().vacant(node.id()),
                    mine.contains(node.id()));
        }

        private static String shortened(String text) {
            if (text.codePointCount(0, text.length()) <= PURPOSE) return text.isEmpty() ? null : text;
            return text.substring(0, text.offsetByCodePoints(0, PURPOSE - 1)) + "…";
        }
    }
}
