package org.relais.jira.echo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.purpose.Outcome;

/**
 * Where questions and answers are kept. What takes no pass is for the job, which shows nothing to anybody, or answers
 * numbers of issues that Jira's search then shows to those alone who may see them.
 */
public interface Questions {
    /**
     * Keeps a question about this end, unless there was one already, and closes older ones about the issue that are open.
     * To be called outside of any other transaction: of two at once, one is refused by the database.
     *
     * @return whether this call asked
     */
    boolean ask(Done done);

    /** Which of these ends there is a question about, by their moments. */
    Set<String> asked(Collection<Done> ends);

    /** Open questions whose mail is due, the oldest first, at most so many. */
    List<Question> toSend(Instant now, int most);

    /** Keeps a key to this question, in the form that gives nothing away. A question may have several. */
    void key(Question question, String hash, Instant until);

    /** Says that the mail is with Jira. */
    void sent(Question question);

    /** Has the mail tried again then. */
    void postpone(Question question, Instant until);

    /** Says that nobody is to be asked any more. */
    void close(Question question);

    /** A question that a key leads to, and until when. */
    record Opened(Question question, Instant until) {}

    Optional<Opened> behind(String hash);

    /**
     * Keeps the answer, unless there is one already. To be called outside of any other transaction.
     *
     * @return whether this is the answer
     */
    boolean answer(LinkPass pass, Outcome outcome);

    /** A question with its answer. */
    record Answered(Question question, Outcome outcome) {}

    /** Answers that nobody was told of yet, the oldest first, at most so many. */
    List<Answered> toTell(Instant now, int most);

    void told(Answered answered);

    void tellLater(Answered answered, Instant when);

    /** The latest question about an issue, and its answer. */
    record Latest(Question question, Optional<Outcome> outcome) {}

    Optional<Latest> latest(IssuePass pass);

    /**
     * Issues whose latest question is open, or was answered with something else than yes; at most so many.
     *
     * @param project where they were asked about, or anywhere
     */
    List<IssueId> unconfirmed(Optional<ProjectId> project, int most);

    /** Up to which end of an issue this project was looked through; nothing where it never was. */
    Optional<Instant> lookedUpTo(ProjectId project);

    void lookedUpTo(ProjectId project, Instant end);
}
