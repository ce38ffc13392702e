package org.relais.jira.purpose.setup;

import org.relais.jira.purpose.Part;

/** One change that the set-up would make, or leaves to a person. */
public sealed interface Step {
    Part part();

    /** A field is made, in these places, and chosen for the part. */
    record Make(Part part, Places places) implements Step {}

    /** A field that is there already, of our type and with the name of the part, is chosen for it. */
    record Choose(Part part, long field, String name) implements Step {}

    /** The field is put at the end of a screen. */
    record Put(Part part, long screen) implements Step {}

    /** The field applies elsewhere than is wanted; Jira's own page changes that. */
    record Move(Part part, Placed now, Places wanted) implements Step {}

    /** Whether Relais does it; the rest is done on Jira's own page, which is linked. */
    default boolean ours() {
        return !(this instanceof Move);
    }
}
