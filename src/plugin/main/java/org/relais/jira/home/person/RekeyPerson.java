package org.relais.jira.home.person;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.relais.jira.access.Gate;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.PersonalData;

/** Keeps what Relais knows of somebody under their account's other key. */
public class RekeyPerson implements UserKeyChangeHandler {
    private final Gate gate;
    private final List<PersonalData> all;

    @Inject
    public RekeyPerson(Gate gate, List<PersonalData> all) {
        this.gate = gate;
        this.all = all;
    }

    private SystemPass pass() {
        return gate.asSystem("an account gets another key");
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return Affected.of(
                all, data -> data.fate() == PersonalData.Fate.KEPT, pass(), new UserKey(parameter.getOriginal()));
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        UserKey from = new UserKey(parameter.getOriginal());
        UserKey to = new UserKey(parameter.getTarget());
        all.forEach(data -> data.rekey(pass(), from, to));
        return Affected.done();
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }
}
