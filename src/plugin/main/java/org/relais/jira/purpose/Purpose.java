package org.relais.jira.purpose;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.Version;

/**
 * Why an issue exists, for whom, by what sign we will know that it worked, and what must not happen: in somebody's words;
 * never how to do it.
 *
 * @param parts the parts that can be stated here: those whose custom field applies to the issue
 * @param stated the parts that are stated, each 1 to {@value PurposeText#LIMIT} characters
 */
public record Purpose(IssueId issue, Set<Part> parts, Map<Part, String> stated) {
    public Purpose {
        parts = Set.copyOf(parts);
        stated = Map.copyOf(stated);
    }

    /** A part, if it is stated. */
    public Optional<String> part(Part part) {
        return Optional.ofNullable(stated.get(part));
    }

    public Optional<String> why() {
        return part(Part.WHY);
    }

    /**
     * What becomes of it when these parts are written, or taken back without a text: itself where that is what it says
     * already, a refusal where a part has no field here, and both texts where it is no longer what the change was based
     * on.
     */
    public Answer revised(Map<Part, Optional<PurposeText>> change, Version basedOn) {
        Map<Part, String> wanted = new EnumMap<>(Part.class);
        wanted.putAll(stated);
        Map<Part, String> yours = new EnumMap<>(Part.class);
        for (Map.Entry<Part, Optional<PurposeText>> one : change.entrySet()) {
            if (!parts.contains(one.getKey())) return new Answer.Refused(Refusal.noField(one.getKey()));
            String text = one.getValue().map(PurposeText::value).orElse("");
            yours.put(one.getKey(), text);
            if (text.isEmpty()) wanted.remove(one.getKey());
            else wanted.put(one.getKey(), text);
        }
        if (wanted.equals(stated)) return new Answer.Stated(this);
        if (!version().equals(basedOn)) return new Answer.Stale(this, yours);
        return new Answer.Stated(new Purpose(issue, parts, wanted));
    }

    /** What a change must be based on: it changes with every part. */
    public Version version() {
        return Version.of(Optional.of(Arrays.stream(Part.values())
                        .filter(stated::containsKey)
                        .map(part -> part.word() + ":" + stated.get(part).length() + ":" + stated.get(part))
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty()));
    }
}
