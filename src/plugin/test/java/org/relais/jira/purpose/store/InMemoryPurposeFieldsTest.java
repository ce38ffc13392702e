package org.relais.jira.purpose.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.relais.jira.access.AdminPass;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/** The fake that other tests rest on keeps the same promises. */
class InMemoryPurposeFieldsTest extends PurposeFieldsContract {
    @Override
    PurposeFields fields() {
        return new InMemory();
    }

    private static final class InMemory implements PurposeFields {
        private final Map<Part, Long> chosen = new ConcurrentHashMap<>();

        @Override
        public Optional<Long> chosen(Part part) {
            return Optional.ofNullable(chosen.get(part));
        }

        @Override
        public void choose(AdminPass pass, Part part, long customField) {
            chosen.put(part, customField);
        }
    }
}
