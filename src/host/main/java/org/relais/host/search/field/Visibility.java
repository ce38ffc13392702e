package org.relais.host.search.field;

import com.atlassian.jira.user.ApplicationUser;

/** What a searcher may see. Every search goes through it; a searcher who is null is not logged in. */
public interface Visibility {
    /** For work of the host itself: everything is seen. */
    Visibility EVERYTHING = new Visibility() {
        @Override
        public SqlPart issues(ApplicationUser searcher) {
            return SqlPart.EVERYTHING;
        }

        @Override
        public SqlPart comments(ApplicationUser searcher) {
            return SqlPart.EVERYTHING;
        }

        @Override
        public SqlPart watchers(ApplicationUser searcher) {
            return SqlPart.EVERYTHING;
        }

        @Override
        public boolean seesProject(ApplicationUser searcher, long project) {
            return true;
        }

        @Override
        public boolean isOverridden() {
            return true;
        }
    };

    /** The condition that the searcher may see the row {@code i} of {@code issue}. */
    SqlPart issues(ApplicationUser searcher);

    /** The condition that the searcher may read the row {@code c} of {@code issue_comment}, the issue being seen. */
    SqlPart comments(ApplicationUser searcher);

    /** The condition that the searcher may know of the row {@code w} of {@code issue_watcher}; of their own, always. */
    default SqlPart watchers(ApplicationUser searcher) {
        return searcher == null ? SqlPart.NOTHING : SqlPart.of("w.user_key = ?", searcher.getKey());
    }

    /** Whether the searcher may know that the project exists. */
    boolean seesProject(ApplicationUser searcher, long project);

    /** Whether permissions are left aside altogether, which functions of plugins want to know. */
    default boolean isOverridden() {
        return false;
    }
}
