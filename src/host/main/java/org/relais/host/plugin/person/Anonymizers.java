package org.relais.host.plugin.person;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code <user-anonymization-handler>} and {@code <user-key-change-handler>}: what plugins do when an account is made
 * anonymous. As in Jira what one of them does wrong stops no other.
 */
public final class Anonymizers implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(Anonymizers.class);
    private static final String FORGETS = "user-anonymization-handler";
    private static final String REKEYS = "user-key-change-handler";

    private final List<Owned<UserAnonymizationHandler>> forgetting = new CopyOnWriteArrayList<>();
    private final List<Owned<UserKeyChangeHandler>> rekeying = new CopyOnWriteArrayList<>();

    private record Owned<H>(String owner, H handler) {}

    @Override
    public Set<String> elements() {
        return Set.of(FORGETS, REKEYS);
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        if (module.xml().name().equals(FORGETS)) forgetting.add(made(plugin, module, UserAnonymizationHandler.class));
        else rekeying.add(made(plugin, module, UserKeyChangeHandler.class));
    }

    private static <H> Owned<H> made(RunningPlugin plugin, ModuleXml module, Class<H> kind) {
        H handler = plugin.create(plugin.load(module.xml().required("class"), kind));
        return new Owned<>(plugin.key(), plugin.booked(kind, handler));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        forgetting.removeIf(one -> one.owner().equals(plugin.key()));
        rekeying.removeIf(one -> one.owner().equals(plugin.key()));
    }

    /** What plugins keep of somebody. */
    public List<AffectedEntity> affected(String userKey) {
        Stream<AffectedEntity> theirs = forgetting.stream()
                .flatMap(one -> one.handler().getAffectedEntities(new UserAnonymizationParameter(userKey)).stream());
        Stream<AffectedEntity> keyed = rekeying.stream()
                .flatMap(one ->
                        one.handler().getAffectedEntities(new UserPropertyChangeParameter(userKey, userKey)).stream());
        return Stream.concat(theirs, keyed).toList();
    }

    /** Has plugins forget somebody, and then know them by another key where it changes. */
    public void anonymize(String userKey, String newKey) {
        forgetting.forEach(one -> update(one.handler(), new UserAnonymizationParameter(userKey)));
        if (userKey.equals(newKey)) return;
        rekeying.forEach(one -> update(one.handler(), new UserPropertyChangeParameter(userKey, newKey)));
    }

    private static <P> void update(AnonymizationHandler<P> handler, P parameter) {
        try {
            boolean valid = handler.update(parameter).isValid();
            if (!valid) log.error("{} could not make somebody anonymous", handler.getClass());
        } catch (RuntimeException e) {
            log.error("{} could not make somebody anonymous", handler.getClass(), e);
        }
    }
}
