package com.atlassian.jira.issue.index;

/**
 * Brackets searches outside of a request, so that Jira keeps one view of its index for them; the host's has no need of it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/index/ThreadLocalSearcherCache.html">Javadoc</a>
 */
public class ThreadLocalSearcherCache {
    private ThreadLocalSearcherCache() {}

    public static void startSearcherContext() {}

    public static void stopAndCloseSearcherContext() {}
}
