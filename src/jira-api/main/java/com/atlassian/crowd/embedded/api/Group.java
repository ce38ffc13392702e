package com.atlassian.crowd.embedded.api;

/**
 * A group of people; unconfirmed: its other members, none is declared here.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-crowd/latest/com/atlassian/crowd/embedded/api/Group.html">Javadoc</a>
 */
public interface Group {
    String getName();
}
