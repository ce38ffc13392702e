package org.relais.jira.circle.words;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.circle.Change;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Pack;
import org.relais.jira.circle.Packs;
import org.relais.jira.circle.Power;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Term;

/** What circles say, as sentences for one reader: in their language, and naming only what they may see. */
public final class Sentences {
    private final I18nHelper words;
    private final Structure seen;

    /** @param seen what the reader may see */
    public Sentences(I18nHelper words, Structure seen) {
        this.words = words;
        this.seen = seen;
    }

    /** Why something was refused, and who could do it where that is why. */
    public String of(Refusal refusal) {
        if (refusal.could().isEmpty()) {
            return words.getText(refusal.key(), refusal.figures().toArray());
        }
        String could = refusal.could().stream().map(this::of).distinct().collect(Collectors.joining("; "));
        return words.getText(refusal.key(), could);
    }

    /** The same, with the name of the field before it where it is about one. */
    public String placed(Refusal refusal) {
        Optional<String> field = refusal.field().filter(name -> !name.isEmpty());
        return field.map(name -> words.getText("circle.refusal.of", name, of(refusal)))
                .orElseGet(() -> of(refusal));
    }

    /** Who could do something. A circle that is not to be seen is not named. */
    public String of(Power power) {
        if (power.node().isEmpty()) return words.getText(power.key());
        return power.node()
                .flatMap(seen::node)
                .map(node -> words.getText(power.key(), node.name().in(words.getLocale())))
                .orElseGet(() -> words.getText("circle.power.others"));
    }

    /** What a change did. */
    public String of(Change change) {
        String about = change.about().map(this::name).orElse("");
        return words.getText("circle.change." + change.word(), about);
    }

    /** What a node is called; its id where it is not there any more. */
    public String name(NodeId id) {
        return seen.node(id).map(node -> node.name().in(words.getLocale())).orElse(id.value());
    }

    /** The names from the top down to a node, with signs between. */
    public String path(NodeId id) {
        List<String> names = seen.path(id).stream()
                .map(node -> node.name().in(words.getLocale()))
                .toList();
        return String.join(" › ", names);
    }

    /** What people of a school call something. */
    public String of(Pack pack, Term term) {
        return words.getText(Packs.key(pack, term));
    }
}
