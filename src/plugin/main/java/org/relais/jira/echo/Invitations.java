package org.relais.jira.echo;

import java.util.Optional;

/** Who writes and posts the question. */
public interface Invitations {
    /** Where Jira says that it is reached, as it stands in its settings. */
    String baseUrl();

    /**
     * Hands one mail to Jira's queue, in the language of the person, or else of this Jira.
     *
     * @param about what the issue says, where that may be told
     */
    void post(Addressee whom, Question question, Token token, Optional<About> about);
}
