package org.relais.jira.home.person;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.PersonalData;

/** What both handlers say to Jira. */
final class Affected {
    private Affected() {}

    /** What there is of those that are meant; what there is nothing of is left out. */
    static Collection<AffectedEntity> of(
            List<PersonalData> all, Predicate<PersonalData> meant, SystemPass pass, UserKey person) {
        return all.stream()
                .filter(meant)
                .filter(data -> data.count(pass, person) > 0)
                .map(data -> AffectedEntity.newBuilder(
                                data.fate() == PersonalData.Fate.REMOVED
                                        ? AffectedEntityType.REMOVE
                                        : AffectedEntityType.ANONYMIZE)
                        .descriptionKey("home.person." + data.name())
                        .numberOfOccurrences(data.count(pass, person))
                        .build())
                .toList();
    }

    static ServiceResult done() {
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
