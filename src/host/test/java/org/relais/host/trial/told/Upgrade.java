package org.relais.host.trial.told;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.List;

/** Upgrades to a build; one whose number ends in 9 fails. */
public class Upgrade implements PluginUpgradeTask {
    private final int build;

    public Upgrade(int build) {
        this.build = build;
    }

    @Override
    public int getBuildNumber() {
        return build;
    }

    @Override
    public String getShortDescription() {
        return "a trial";
    }

    @Override
    public Collection<Message> doUpgrade() {
        if (build % 10 == 9) throw new IllegalStateException("this one fails");
        Listener.say("upgraded-to-" + build);
        return List.of();
    }

    @Override
    public String getPluginKey() {
        return "org.relais.trial";
    }
}
