package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * A text by its key, with what is to be put into it.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/sal-code-samples/">Javadoc</a>
 */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
