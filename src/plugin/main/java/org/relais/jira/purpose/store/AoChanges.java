package org.relais.jira.purpose.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeText;

/** Rows stay in this package. */
public final class AoChanges implements Changes {
    /** Oracle takes 1,000 values in a list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoChanges(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void changes(IssueId issue, String former) {
        ao.executeInTransaction(() -> ao.create(
                ChangeRow.class,
                new DBParam("ISSUE_ID", issue.value()),
                new DBParam("FORMER_WHY", former),
                new DBParam("CHANGED_AT", clock.millis())));
    }

    @Override
    public List<Change> of(IssueId issue) {
        return found(Query.select().where("ISSUE_ID = ?", issue.value()), OF_ONE);
    }

    @Override
    public List<Change> latest(int most) {
        return found(Query.select(), most);
    }

    private List<Change> found(Query query, int most) {
        return Arrays.stream(ao.find(ChangeRow.class, query.order("ID DESC").limit(most)))
                .map(AoChanges::change)
                .collect(Collectors.collectingAndThen(Collectors.toList(), newestFirst -> {
                    Collections.reverse(newestFirst);
                    return newestFirst;
                }));
    }

    private static Change change(ChangeRow row) {
        return new Change(
                row.getID(),
                new IssueId(row.getIssueId()),
                row.getFormerWhy(),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    @Override
    public Map<IssueId, Long> confirmed(Collection<IssueId> issues) {
        List<Long> ids = issues.stream().map(IssueId::value).toList();
        Map<IssueId, Long> confirmed = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select().where("ISSUE_ID IN (" + places + ")", some.toArray());
            for (ConfirmedRow row : ao.find(ConfirmedRow.class, query)) {
                confirmed.put(new IssueId(row.getIssueId()), row.getUpTo());
            }
        }
        return confirmed;
    }

    @Override
    public Standing standing(IssueId issue) {
        return Arrays.stream(rows(issue)).findFirst().map(AoChanges::standing).orElse(Standing.NOTHING_SAID);
    }

    private ConfirmedRow[] rows(IssueId issue) {
        return ao.find(ConfirmedRow.class, Query.select().where("ISSUE_ID = ?", issue.value()));
    }

    private static Standing standing(ConfirmedRow row) {
        List<String> words = Arrays.asList(
                Optional.ofNullable(row.getWithoutParts()).orElse("").split(","));
        Set<Part> without = Arrays.stream(Part.values())
                .filter(part -> words.contains(part.word()))
                .collect(Collectors.toSet());
        return new Standing(row.getUpTo(), without, outcome(row));
    }

    private static Optional<Outcome> outcome(ConfirmedRow row) {
        return Optional.ofNullable(row.getOutcome())
                .flatMap(Outcome.Verdict::of)
                .map(verdict -> new Outcome(
                        verdict,
                        PurposeText.read(row.getOutcomeWords(), words -> words, refusal -> Optional.empty()),
                        Instant.ofEpochMilli(
                                Optional.ofNullable(row.getOutcomeAt()).orElse(0L))));
    }

    /** A confirmation of less than what is confirmed already changes nothing. */
    @Override
    public void confirm(EditPass pass, long upTo) {
        say(pass.issue(), pass.holder().value(), row -> {
            if (row.getUpTo() < upTo) row.setUpTo(upTo);
        });
    }

    @Override
    public void acknowledge(EditPass pass, Set<Part> without) {
        String words = without.stream().sorted().map(Part::word).collect(Collectors.joining(","));
        say(pass.issue(), pass.holder().value(), row -> row.setWithoutParts(words));
    }

    @Override
    public void came(IssueId issue, Outcome outcome) {
        say(issue, ConfirmedRow.NOBODY, row -> {
            row.setOutcome(outcome.verdict().word());
            row.setOutcomeWords(outcome.words().map(PurposeText::value).orElse(null));
            row.setOutcomeAt(outcome.at().toEpochMilli());
        });
    }

    private void say(IssueId issue, String speaker, Consumer<ConfirmedRow> word) {
        try {
            write(issue, speaker, word);
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            write(issue, speaker, word); // the row of the other person is there now; a real fault is thrown again
        }
    }

    private void write(IssueId issue, String speaker, Consumer<ConfirmedRow> word) {
        ao.executeInTransaction(() -> {
            ConfirmedRow[] rows = rows(issue);
            ConfirmedRow row = rows.length > 0
                    ? rows[0]
                    : ao.create(
                            ConfirmedRow.class,
                            new DBParam("ISSUE_ID", issue.value()),
                            new DBParam("UP_TO", 0L),
                            new DBParam("CONFIRMED_BY", speaker),
                            new DBParam("CONFIRMED_AT", clock.millis()));
            word.accept(row);
            if (!speaker.equals(ConfirmedRow.NOBODY)) {
                row.setConfirmedBy(speaker);
                row.setConfirmedAt(clock.millis());
            }
            row.save();
            return null;
        });
    }
}
