package com.atlassian.sal.api.lifecycle;

/**
 * A component that is told when the product has started and when its plugin is about to stop; exported as a service.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/sal-code-samples/">Javadoc</a>
 */
public interface LifecycleAware {
    /** The product is ready: from now on the component may use it. */
    void onStart();

    default void onStop() {}
}
