package org.relais.jira.owning.rest;

import java.util.List;
import java.util.Locale;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.owning.PowerToAct;
import org.relais.jira.owning.Refusal;
import org.relais.jira.owning.Seen;
import org.relais.jira.owning.Written;

/**
 * To which role an issue belongs, as a client reads it.
 *
 * @param role null where it belongs to none that the reader may see
 * @param vacant whether nobody holds the role
 * @param mine whether the reader has the issue
 * @param takeable whether the reader may take it
 * @param against the reason where they may not: {@code not-a-holder}
 */
public record OwningJson(
        RoleJson role,
        boolean vacant,
        List<RoleJson> affected,
        boolean mine,
        boolean takeable,
        String against,
        PowerJson power) {
    /** A role with its path in the reader's language. */
    public record RoleJson(String id, String path) {
        static RoleJson of(Structure structure, NodeId id, Locale reader) {
            return new RoleJson(id.value(), Written.path(structure, id, reader));
        }
    }

    /**
     * What the reader may do.
     *
     * @param act {@code decide}, {@code announce}, {@code advice}, {@code ask} or {@code unsaid}
     * @param standing how they stand to it: {@code holder}, {@code fallen}, {@code member}, {@code outside}, {@code
     *     foreign} or {@code none}
     * @param whose whose matter it is; null where nobody said
     * @param by the id of the clause that says so; null where none does
     */
    public record PowerJson(String act, String standing, String whose, String by) {
        static PowerJson of(PowerToAct power) {
            return new PowerJson(
                    power.act().word(),
                    power.standing().word(),
                    power.whose().map(NodeId::value).orElse(null),
                    power.by().map(clause -> clause.id().value()).orElse(null));
        }
    }

    static OwningJson of(Seen seen, Locale reader) {
        Structure structure = seen.view().structure();
        return new OwningJson(
                seen.role().map(id -> RoleJson.of(structure, id, reader)).orElse(null),
                seen.vacant(),
                seen.affected().stream()
                        .map(id -> RoleJson.of(structure, id, reader))
                        .toList(),
                seen.mine(),
                seen.against().isEmpty(),
                seen.against().map(Refusal::word).orElse(null),
                PowerJson.of(seen.power()));
    }
}
