package org.relais.host.issue;

/** Whoever wants to know what happened to issues. Told after the commit, once; never of what was rolled back. */
@FunctionalInterface
public interface IssueNews {
    void happened(IssueHappening happening);

    /** A link was made. The two issues' histories say so too, as a happening of each. */
    default void linked(HostLink link) {}

    /** A link was taken away. */
    default void unlinked(HostLink link) {}
}
