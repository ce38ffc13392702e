package org.relais.jira.purpose.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.jira.access.IssueRef;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.Roots;
import org.relais.jira.purpose.Trail;

/**
 * A purpose with where it comes from: the parts that are inherited, by their words, and the way up, the nearest first.
 *
 * @param drift what the inherited why was before it changed unconfirmed; null where it did not
 * @param roles the role that the issue belongs to and its circles, which stand above the last issue
 * @param complete whether the way ends at the root, and not because enough was climbed
 */
public record TrailJson(
        PurposeJson own,
        Map<String, Inherited> inherited,
        Drifted drift,
        List<Step> trail,
        List<Role> roles,
        boolean complete) {
    /** What the why was, and the change to name in a confirmation. */
    public record Drifted(String former, long change) {}

    /** A part that comes from further up. */
    public record Inherited(String text, Origin origin) {}

    /** What states it. */
    public sealed interface Origin permits IssueOrigin, RoleOrigin {
        static Origin of(Trail.Origin origin) {
            if (origin instanceof Roots.Root root) return new RoleOrigin(root.id(), root.name());
            IssueRef issue = ((Trail.Step) origin).issue();
            return new IssueOrigin(issue.id().value(), issue.key(), issue.summary());
        }
    }

    /** An issue. */
    public record IssueOrigin(long id, String key, String summary) implements Origin {}

    /** A role or a circle. */
    public record RoleOrigin(String node, String name) implements Origin {}

    /** A role or a circle above the last issue; its why is empty where nobody wrote its purpose. */
    public record Role(String node, String name, boolean circle, String why) {
        static Role of(Roots.Root root) {
            return new Role(
                    root.id(), root.name(), root.circle(), root.purpose().orElse(""));
        }
    }

    /** An issue on the way, with the parts that it states itself. */
    public record Step(long id, String key, String summary, Map<String, String> stated) {
        static Step of(Trail.Step step) {
            Map<String, String> stated = new LinkedHashMap<>();
            step.purpose().ifPresent(purpose -> Arrays.stream(Part.values())
                    .forEach(part -> purpose.part(part).ifPresent(text -> stated.put(part.word(), text))));
            IssueRef issue = step.issue();
            return new Step(issue.id().value(), issue.key(), issue.summary(), stated);
        }
    }

    static TrailJson of(PurposeService.Traced traced) {
        Map<String, Inherited> inherited = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (traced.own().purpose().part(part).isPresent()) continue;
            traced.trail()
                    .inherited(part)
                    .ifPresent(found ->
                            inherited.put(part.word(), new Inherited(found.text(), Origin.of(found.origin()))));
        }
        return new TrailJson(
                PurposeJson.of(traced.own().purpose(), traced.own().editable()),
                inherited,
                traced.drift()
                        .map(drift -> new Drifted(drift.former(), drift.change()))
                        .orElse(null),
                traced.trail().steps().stream().map(Step::of).toList(),
                traced.trail().roots().stream().map(Role::of).toList(),
                traced.trail().complete());
    }
}
