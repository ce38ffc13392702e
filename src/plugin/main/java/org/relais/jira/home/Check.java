package org.relais.jira.home;

import java.util.List;
import org.relais.jira.access.AdminPass;

/** Something that each feature looks after in itself. Quick: a few indexed statements, whatever the size of the data. */
public interface Check {
    /** Its words stand under {@code home.check.<name>}. */
    String name();

    /** At most 50, the gravest first; never none: a check that is content says so. */
    List<Finding> findings(AdminPass pass);
}
