package org.relais.host.workflow;

import java.util.List;

/** A change to a workflow that is not made, with the reasons; everything stays as it was. */
public final class WorkflowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public WorkflowRefused(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public WorkflowRefused(String key, Object... values) {
        this(List.of(Reason.of(key, values)));
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
