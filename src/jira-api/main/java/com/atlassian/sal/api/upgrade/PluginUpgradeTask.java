package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/**
 * Brings what a plugin stored to a newer build; exported as a service, and run once per installation.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/sal-code-samples/">Javadoc</a>
 */
public interface PluginUpgradeTask {
    /** Tasks run in the order of these numbers, from 1 on. */
    int getBuildNumber();

    String getShortDescription();

    /** What went wrong, or null or nothing where all is well. */
    Collection<Message> doUpgrade() throws Exception;

    String getPluginKey();
}
