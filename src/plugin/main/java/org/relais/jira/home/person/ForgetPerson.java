package org.relais.jira.home.person;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.relais.jira.access.Gate;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.PersonalData;

/** Says what Relais keeps of somebody, and deletes what is theirs alone, when their account is made anonymous. */
public class ForgetPerson implements UserAnonymizationHandler {
    private final Gate gate;
    private final List<PersonalData> all;

    @Inject
    public ForgetPerson(Gate gate, List<PersonalData> all) {
        this.gate = gate;
        this.all = all;
    }

    private SystemPass pass() {
        return gate.asSystem("an account is made anonymous");
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return Affected.of(
                all, data -> data.fate() != PersonalData.Fate.KEPT, pass(), new UserKey(parameter.getUserKey()));
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        UserKey person = new UserKey(parameter.getUserKey());
        all.forEach(data -> data.forget(pass(), person));
        return Affected.done();
    }

    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 1;
    }
}
