package org.relais.jira.purpose.setup;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;

/** Makes the purpose fields, chooses where they apply and puts them on screens; says first what it would do. */
@CheckReturnValue
public final class SetUp {
    private final Gate gate;
    private final Installation jira;

    public SetUp(Gate gate, Installation jira) {
        this.gate = gate;
        this.jira = jira;
    }

    /** What became of a plan. */
    public sealed interface Outcome {
        /** It was carried out; these steps Jira did not let us do. */
        record Done(int done, List<Step> refused) implements Outcome {}

        /** It is not what the administrator read: somebody changed something in the meantime. Nothing was done. */
        record Stale(Plan now) implements Outcome {}

        /** The visitor does not administer Jira. */
        record Denied() implements Outcome {}
    }

    /** What is there now; nothing for whoever does not administer Jira. */
    public Optional<Standing> standing(Visitor visitor) {
        return gate.administer(visitor).map(jira::standing);
    }

    /** What would be changed; nothing for whoever does not administer Jira. */
    public Optional<Plan> plan(Visitor visitor, Wish wish) {
        return standing(visitor).map(now -> Plan.of(now, wish));
    }

    /** Does what the plan of this fingerprint says, and nothing if that is no longer the plan. */
    public Outcome carryOut(Visitor visitor, Wish wish, Version read) {
        return gate.administer(visitor)
                .<Outcome>map(pass -> jira.alone(() -> {
                    Plan plan = Plan.of(jira.standing(pass), wish);
                    return plan.fingerprint().equals(read) ? done(pass, plan) : new Outcome.Stale(plan);
                }))
                .orElseGet(Outcome.Denied::new);
    }

    private Outcome done(AdminPass pass, Plan plan) {
        List<Step> refused = new ArrayList<>();
        for (Step step : plan.ours()) {
            if (!done(pass, step)) refused.add(step);
        }
        return new Outcome.Done(plan.ours().size() - refused.size(), refused);
    }

    private boolean done(AdminPass pass, Step step) {
        if (step instanceof Step.Put put) return jira.put(pass, put.part(), put.screen());
        if (step instanceof Step.Make make) jira.make(pass, make.part(), make.places());
        if (step instanceof Step.Choose choose) jira.choose(pass, choose.part(), choose.field());
        return true;
    }
}
