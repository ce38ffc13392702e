package org.relais.host.search.function;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Optional;

/** The functions that plugins bring. */
public interface Functions {
    /** The function of this name, whatever the case of its letters. */
    Optional<JqlFunction> byName(String name);
}
