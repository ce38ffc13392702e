package org.relais.jira.owning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** To whom a project proposes the work of a role. It proposes; whoever holds the role may always take it. */
public enum Strategy {
    /** To nobody: people take it themselves. */
    TAKE {
        @Override
        List<UserKey> proposed(List<UserKey> holders, Map<UserKey, Optional<Boolean>> hours) {
            return List.of();
        }
    },
    /** To the holder, where there is only one. */
    ONLY_HOLDER {
        @Override
        List<UserKey> proposed(List<UserKey> holders, Map<UserKey, Optional<Boolean>> hours) {
            return holders.size() == 1 ? holders : List.of();
        }
    },
    /** To the holders who are in their working hours. */
    IN_HOURS {
        @Override
        List<UserKey> proposed(List<UserKey> holders, Map<UserKey, Optional<Boolean>> hours) {
            return holders.stream()
                    .filter(person ->
                            hours.getOrDefault(person, Optional.empty()).orElse(false))
                    .toList();
        }
    },
    /** To every holder. */
    EVERYONE {
        @Override
        List<UserKey> proposed(List<UserKey> holders, Map<UserKey, Optional<Boolean>> hours) {
            return holders;
        }
    };

    abstract List<UserKey> proposed(List<UserKey> holders, Map<UserKey, Optional<Boolean>> hours);

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Strategy of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(TAKE);
    }
}
