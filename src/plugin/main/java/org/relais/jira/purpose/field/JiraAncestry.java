package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Ancestry;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.TrailLink;

/** Follows Jira's own links upwards. A link is only looked at where those before it led nowhere. */
public final class JiraAncestry implements Ancestry {
    private static final Map<TrailLink.Kind, String> TYPES = Map.of(
            TrailLink.Kind.EPIC_LINK, "com.pyxis.greenhopper.jira:gh-epic-link",
            TrailLink.Kind.PARENT_LINK, "com.atlassian.jpo:jpo-custom-field-parent");

    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final IssueLinkManager links;
    private final ProjectOptions options;

    public JiraAncestry(
            IssueManager issues, CustomFieldManager fields, IssueLinkManager links, ProjectOptions options) {
        this.issues = issues;
        this.fields = fields;
        this.links = links;
        this.options = options;
    }

    @Override
    public Optional<IssueRef> above(IssueRef ref, Predicate<IssueRef> accepted) {
        Issue issue = JiraIssue.in(ref);
        return order().stream()
                .flatMap(link -> above(issue, link))
                .<IssueRef>map(JiraIssue::new)
                .filter(accepted)
                .findFirst();
    }

    /** The sub-tasks of an issue, as {@link org.relais.jira.purpose.SubTasks} wants them. */
    public List<IssueRef> subTasks(IssueRef ref) {
        return JiraIssue.in(ref).getSubTaskObjects().stream()
                .<IssueRef>map(JiraIssue::new)
                .toList();
    }

    /** The links that lead upwards, the first one first. */
    public List<TrailLink> order() {
        return PurposeOptions.links(options.ofAll());
    }

    /** How many clauses of a query it takes to name what stands above by all the links that stand in fields. */
    public int clauses() {
        return order().stream()
                .mapToInt(link -> link.kind() == TrailLink.Kind.PARENT
                        ? 1
                        : (int) fields(link).count())
                .sum();
    }

    /** The issues below one by a type of issue links; none by links that stand in a field, which a search finds. */
    public Stream<Issue> below(long issue, TrailLink link) {
        return switch (link.kind()) {
            case OUTWARD -> linked(links.getInwardLinks(issue), link).map(IssueLink::getSourceObject);
            case INWARD -> linked(links.getOutwardLinks(issue), link).map(IssueLink::getDestinationObject);
            default -> Stream.empty();
        };
    }

    private Stream<Issue> above(Issue issue, TrailLink link) {
        return switch (link.kind()) {
            case PARENT -> Stream.ofNullable(issue.getParentObject());
            case EPIC_LINK, PARENT_LINK -> named(issue, link);
            case OUTWARD -> linked(links.getOutwardLinks(issue.getId()), link).map(IssueLink::getDestinationObject);
            case INWARD -> linked(links.getInwardLinks(issue.getId()), link).map(IssueLink::getSourceObject);
        };
    }

    private static Stream<IssueLink> linked(List<IssueLink> all, TrailLink link) {
        return all.stream()
                .filter(one -> one.getIssueLinkType().getId() == link.type())
                .sorted(Comparator.comparing(IssueLink::getId));
    }

    /** The custom fields that a link stands in; none where the app that brings them is not installed. */
    public Stream<CustomField> fields(TrailLink link) {
        String type = TYPES.getOrDefault(link.kind(), "");
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && type.equals(field.getCustomFieldType().getKey()))
                .sorted(Comparator.comparing(CustomField::getIdAsLong));
    }

    private Stream<Issue> named(Issue issue, TrailLink link) {
        return fields(link)
                .filter(field -> field.getRelevantConfig(issue) != null)
                .map(field -> field.getValue(issue))
                .flatMap(this::issue);
    }

    /** Such a field answers an issue; should another version of the app answer its id or key, that serves as well. */
    private Stream<Issue> issue(Object value) {
        if (value instanceof Issue issue) return Stream.of(issue);
        if (value instanceof Number id) return Stream.ofNullable(issues.getIssueObject(id.longValue()));
        return value == null ? Stream.empty() : Stream.ofNullable(issues.getIssueObject(value.toString()));
    }
}
