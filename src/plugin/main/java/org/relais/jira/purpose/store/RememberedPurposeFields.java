package org.relais.jira.purpose.store;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/** Spares the issue view a statement: what was chosen is remembered on each node, until a choice on any node. */
public final class RememberedPurposeFields implements PurposeFields {
    private static final long NONE = 0;

    private final PurposeFields stored;
    private final Cache<String, Long> remembered;

    public RememberedPurposeFields(PurposeFields stored, CacheManager caches) {
        this.stored = stored;
        // JDK types only: another node may run another version of our classes
        this.remembered = caches.getCache(
                "org.relais.jira.purpose.fields",
                word -> stored.chosen(Part.of(word)).orElse(NONE),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    @Override
    public Optional<Long> chosen(Part part) {
        return Optional.ofNullable(remembered.get(part.word())).filter(field -> field != NONE);
    }

    @Override
    public void choose(AdminPass pass, Part part, long customField) {
        stored.choose(pass, part, customField);
        remembered.remove(part.word());
    }
}
