package org.relais.host.trial.upgraded;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Gives each card an owner. */
public class OwnedCards implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(Card.class);
        for (Card card : ao.find(Card.class)) {
            card.setOwner("owner since " + currentVersion);
            card.save();
        }
    }
}
