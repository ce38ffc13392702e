package org.relais.jira.purpose.setup;

import java.util.function.Supplier;
import org.relais.jira.access.AdminPass;
import org.relais.jira.purpose.Part;

/** The Jira that is set up. */
public interface Installation {
    Standing standing(AdminPass pass);

    /** Makes the field of a part and chooses it. */
    void make(AdminPass pass, Part part, Places places);

    /** Puts the chosen field of a part on a screen; false where Jira does not let us. */
    boolean put(AdminPass pass, Part part, long screen);

    void choose(AdminPass pass, Part part, long field);

    /** Does the work while no other node sets anything up. */
    <T> T alone(Supplier<T> work);
}
