package org.relais.jira.echo;

import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.Trail;

/**
 * What a question may say of its issue. Nothing, unless an administrator let it: then to a person what they may see
 * themselves, and to an address without an account what the reporter may see and the issue says itself.
 */
final class Quoting {
    private final Gate gate;
    private final ProjectOptions options;
    private final PurposeService purposes;

    Quoting(Gate gate, ProjectOptions options, PurposeService purposes) {
        this.gate = gate;
        this.options = options;
        this.purposes = purposes;
    }

    Optional<About> about(Done done, Addressee whom) {
        if (!options.ofAll().on(EchoOptions.TEXT)) return Optional.empty();
        if (whom instanceof Addressee.Person person)
            return opened(person.key(), done).map(pass -> about(pass, true));
        return done.issue().reporter().flatMap(key -> opened(key, done)).map(pass -> about(pass, false));
    }

    private Optional<IssuePass> opened(UserKey reader, Done done) {
        return gate.open(Visitor.of(reader), done.issue());
    }

    private About about(IssuePass pass, boolean inheritedToo) {
        Optional<String> signal = purposes.trace(
                        pass.holder(), Long.toString(pass.issue().value()))
                .flatMap(traced -> traced.own().purpose().part(Part.SIGNAL).or(() -> traced.trail()
                        .inherited(Part.SIGNAL)
                        .filter(above -> inheritedToo)
                        .map(Trail.Inherited::text)));
        return new About(pass.ref().key(), pass.ref().summary(), signal);
    }
}
