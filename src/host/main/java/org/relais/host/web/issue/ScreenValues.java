package org.relais.host.web.issue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;
import org.relais.host.project.Ranked;

/** The system fields on the screen of a transition: what stands in them, and what of it goes into the issue. */
public record ScreenValues(
        IssueForm form,
        String environment,
        String resolution,
        Set<String> components,
        Set<String> fixVersions,
        Set<String> versions) {
    /** As the issue stands; a resolution is always chosen anew. */
    static ScreenValues of(HostIssue issue) {
        return typed(Map.of(), issue);
    }

    /** What was sent; a field that was not sent stays as it stands. */
    static ScreenValues typed(Map<String, String[]> sent, HostIssue issue) {
        return new ScreenValues(
                IssueForm.typed(sent, IssueForm.of(issue)),
                sent.containsKey("environment")
                        ? TransitionForm.typed(sent, "environment")
                        : orEmpty(issue.getEnvironment()),
                TransitionForm.typed(sent, "resolution"),
                many(sent, "components", issue.components(), HostComponent::id),
                many(sent, "fixVersions", issue.fixVersions(), HostVersion::id),
                many(sent, "versions", issue.affectedVersions(), HostVersion::id));
    }

    /** Puts what is right of these fields into the issue, and says what is wrong. */
    void fill(HostIssue issue, Set<String> fields, FormChoices choices, List<Ranked> resolutions, Problems problems) {
        form.fill(issue, choices, problems);
        if (fields.contains("environment")) {
            TextRule.ENVIRONMENT.check(environment, problems);
            issue.setEnvironment(environment);
        }
        if (fields.contains("resolution")) resolve(issue, resolutions, problems);
        if (fields.contains("components")) {
            List<HostComponent> all = issue.getProjectObject().parts().components(issue.getProjectObject());
            pick("components", components, all, HostComponent::id, issue::setComponents, problems);
        }
        List<HostVersion> all = issue.getProjectObject().parts().versions(issue.getProjectObject());
        if (fields.contains("fixVersions"))
            pick("fixVersions", fixVersions, all, HostVersion::id, issue::setFixVersions, problems);
        if (fields.contains("versions"))
            pick("versions", versions, all, HostVersion::id, issue::setAffectedVersions, problems);
    }

    private void resolve(HostIssue issue, List<Ranked> resolutions, Problems problems) {
        Optional<Ranked> chosen =
                resolutions.stream().filter(one -> one.id().equals(resolution)).findFirst();
        chosen.ifPresent(issue::setResolution);
        if (chosen.isEmpty())
            problems.add("resolution", resolution.isEmpty() ? "workflow.problem.choose" : "issue.problem.choice");
    }

    private static <T> void pick(
            String field,
            Set<String> ids,
            List<T> all,
            Function<T, Long> id,
            Consumer<List<T>> into,
            Problems problems) {
        List<T> picked = all.stream()
                .filter(one -> ids.contains(id.apply(one).toString()))
                .toList();
        if (picked.size() < ids.size()) problems.add(field, "issue.problem.choice");
        into.accept(picked);
    }

    /** A list of which nothing is chosen is not sent at all; the form says beside it that it was shown. */
    private static <T> Set<String> many(
            Map<String, String[]> sent, String field, List<T> stored, Function<T, Long> id) {
        boolean shown = Arrays.asList(sent.getOrDefault(CustomInputs.SHOWN, new String[0]))
                .contains(field);
        Stream<String> ids = shown || sent.containsKey(field)
                ? Stream.of(sent.getOrDefault(field, new String[0]))
                : stored.stream().map(one -> id.apply(one).toString());
        return Set.copyOf(ids.filter(one -> !one.isEmpty()).distinct().toList());
    }

    /** What was sent of these fields alone. */
    static Map<String, String[]> only(Map<String, String[]> sent, Set<String> fields) {
        Map<String, String[]> only = new HashMap<>(sent);
        only.keySet().removeIf(name -> !fields.contains(name) && !name.equals(CustomInputs.SHOWN));
        return only;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
