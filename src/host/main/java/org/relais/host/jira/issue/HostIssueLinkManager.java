package org.relais.host.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.relais.host.issue.HostLink;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Links;

/** {@inheritDoc} Answered by the host's {@link Links}, at most 200 for an issue. */
public final class HostIssueLinkManager implements IssueLinkManager {
    private final Links links;
    private final Issues issues;

    public HostIssueLinkManager(Links links, Issues issues) {
        this.links = links;
        this.issues = issues;
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException {
        if (sourceIssueId.equals(destinationIssueId)) throw new CreateException("an issue cannot be linked to itself");
        if (links.types().byId(issueLinkTypeId).isEmpty()) {
            throw new CreateException("There is no link type with the id " + issueLinkTypeId);
        }
        if (issues.byIds(List.of(sourceIssueId, destinationIssueId)).size() < 2) {
            throw new CreateException("One of the issues " + sourceIssueId + " and " + destinationIssueId + " is gone");
        }
        links.add(issueLinkTypeId, sourceIssueId, destinationIssueId, remoteUser);
    }

    @Override
    public void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser) {
        links.remove(issueLink.getId(), remoteUser);
    }

    @Override
    public IssueLink getIssueLink(Long issueLinkId) {
        return issueLinkId == null ? null : links.byId(issueLinkId).orElse(null);
    }

    @Override
    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        return links.between(issueLinkTypeId, sourceId, destinationId).orElse(null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return ends(sourceIssueId, true);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return ends(destinationIssueId, false);
    }

    private List<IssueLink> ends(Long issue, boolean source) {
        List<HostLink> both = links.of(issue);
        return both.stream()
                .filter(link -> (source ? link.source() : link.destination()) == issue)
                .map(IssueLink.class::cast)
                .toList();
    }
}
