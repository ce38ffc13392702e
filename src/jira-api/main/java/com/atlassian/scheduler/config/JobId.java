package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * The name of a job, unique among all jobs of the installation.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobId.html">Javadoc</a>
 */
public final class JobId implements Serializable, Comparable<JobId> {
    private final String key;

    private JobId(String key) {
        this.key = Objects.requireNonNull(key);
    }

    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public int compareTo(JobId other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The name itself. */
    @Override
    public String toString() {
        return key;
    }
}
