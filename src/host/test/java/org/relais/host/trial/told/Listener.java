package org.relais.host.trial.told;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Writes down what it is told, where a test finds it. */
public class Listener implements LifecycleAware {
    static void say(String word) {
        System.setProperty("trial.told", System.getProperty("trial.told", "") + word + " ");
    }

    @Override
    public void onStart() {
        say("started");
    }

    @Override
    public void onStop() {
        say("stopping");
    }
}
