package org.relais.host.jira.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import org.relais.host.issue.LinkTypes;

/** {@inheritDoc} Answered by the host's {@link LinkTypes}. */
public final class HostIssueLinkTypeManager implements IssueLinkTypeManager {
    private final LinkTypes types;

    public HostIssueLinkTypeManager(LinkTypes types) {
        this.types = types;
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return List.copyOf(types.all());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return types.byName(name).map(type -> List.<IssueLinkType>of(type)).orElse(List.of());
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return id == null ? null : types.byId(id).orElse(null);
    }
}
