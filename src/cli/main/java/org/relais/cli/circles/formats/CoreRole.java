package org.relais.cli.circles.formats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Link;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Plain;

/** The roles that a school puts into each circle, and that Relais knows as something of the circle itself. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of is
enum CoreRole {
    /** Its holders are the leads of the circle. */
    LEAD(
            "lead",
            "lead link",
            "circle lead",
            "circle leader",
            "premier lien",
            "1er lien",
            "leader de cercle",
            "leader du cercle"),
    /** It speaks for the circle in the one around it. */
    REPRESENTATIVE(
            "rep link",
            "circle rep",
            "circle representative",
            "second lien",
            "2e lien",
            "representant de cercle",
            "representant du cercle");

    private final Set<String> names;

    CoreRole(String... names) {
        this.names = Set.of(names);
    }

    boolean is(String name) {
        return names.contains(Plain.folded(name));
    }

    /** Seats the holder of a role as lead of its circle too, where the role is that. The role itself stays. */
    static void lead(Assembly into, Draft role, String person, Optional<LocalDate> since, Optional<LocalDate> until) {
        Optional<Draft> circle = role.parent().flatMap(into::find);
        if (circle.isEmpty() || !LEAD.is(role.name())) return;
        circle.get().seat(person, Seat.Capacity.LEAD, "", since, until);
        into.remark("note.lead", circle.get().name());
    }

    /** Makes a link of a representing role to the circle around its own. */
    static void link(Assembly into, Draft role) {
        if (!REPRESENTATIVE.is(role.name())) return;
        role.parent()
                .flatMap(into::find)
                .flatMap(Draft::parent)
                .ifPresent(around -> role.link(Link.Type.REPRESENTS, around));
    }
}
