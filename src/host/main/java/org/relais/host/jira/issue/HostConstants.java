package org.relais.host.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.relais.host.db.Memory;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;

/** {@inheritDoc} Answered by the host's {@link Catalogue}; each kind is read once in a request. */
public final class HostConstants implements ConstantsManager {
    private final Catalogue catalogue;
    private final Memory memory;

    public HostConstants(Catalogue catalogue, Memory memory) {
        this.catalogue = catalogue;
        this.memory = memory;
    }

    private List<State> states() {
        return memory.remember("statuses", catalogue::states);
    }

    private List<Kind> kinds() {
        return memory.remember("issue types", catalogue::kinds);
    }

    private List<Ranked> priorities() {
        return memory.remember("priorities", catalogue::priorities);
    }

    private List<Ranked> resolutions() {
        return memory.remember("resolutions", catalogue::resolutions);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(states());
    }

    @Override
    public Status getStatus(String id) {
        return states().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(kinds());
    }

    @Override
    public IssueType getIssueType(String id) {
        return kinds().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return List.copyOf(priorities());
    }

    @Override
    public Priority getPriorityObject(String id) {
        return ranked(priorities(), id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(resolutions());
    }

    @Override
    public Resolution getResolution(String id) {
        return ranked(resolutions(), id);
    }

    private static Ranked ranked(List<Ranked> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}
