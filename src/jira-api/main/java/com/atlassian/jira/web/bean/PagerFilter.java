package com.atlassian.jira.web.bean;

/**
 * Which page of a result is wanted.
 *
 * <p>Unconfirmed: the getters. {@code getUnlimitedFilter} is left out: Jira 12 removes it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/web/bean/PagerFilter.html">Javadoc</a>
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** The page that holds this index. */
    public static <T> PagerFilter<T> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? 0 : index - index % max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
