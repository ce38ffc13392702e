package org.relais.host.search.text;

import java.util.Collection;
import java.util.List;

/** Where texts of issues are to be read. */
@FunctionalInterface
public interface TextSource {
    /** All texts that these issues have here; an issue that is gone has none. */
    List<IssueText> of(Collection<Long> issues);
}
