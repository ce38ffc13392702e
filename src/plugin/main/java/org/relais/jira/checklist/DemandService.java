package org.relais.jira.checklist;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Visitor;
import org.relais.jira.purpose.StepRule.Level;

/** What steps of workflows ask of lists, what is missing, and who said that an issue goes on without. */
@CheckReturnValue
public final class DemandService {
    private final ChecklistService lists;
    private final Pardons pardons;
    private final ListRules rules;
    private final Clock clock;

    /** The rules of the steps around an issue. */
    public interface ListRules {
        List<Rule> of(IssueRef issue);
    }

    /** What a step of the workflow asks, and how firmly. */
    public record Rule(String step, Level level, Demand demand) {}

    /**
     * What a step misses.
     *
     * @param pardon that it may go on without, or that somebody asks for that
     * @param free whether it does go on
     */
    public record Missed(Rule rule, Demand.Lack lack, Optional<Pardon> pardon, boolean free) {}

    public DemandService(ChecklistService lists, Pardons pardons, ListRules rules, Clock clock) {
        this.lists = lists;
        this.pardons = pardons;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the steps around an issue miss, for its view: one statement more, and only where something is missing. */
    public List<Missed> around(ChecklistService.Board board) {
        List<Rule> asked = rules.of(board.issue()).stream()
                .filter(rule -> !rule.demand().missing(board.sheet()).isNothing())
                .toList();
        if (asked.isEmpty()) return List.of();
        List<Pardon> said = pardons.of(board.issue().id());
        return asked.stream().map(rule -> missed(rule, board.sheet(), said)).toList();
    }

    private static Missed missed(Rule rule, Sheet sheet, List<Pardon> said) {
        Demand.Lack lack = rule.demand().missing(sheet);
        Set<ItemId> items = ids(lack);
        Optional<Pardon> pardon = lack.absent()
                ? Optional.empty()
                : said.stream().filter(one -> one.acknowledges(items)).findFirst();
        Optional<Pardon> granted = lack.absent()
                ? Optional.empty()
                : said.stream().filter(one -> one.excepts(items)).findFirst();
        boolean free =
                switch (rule.level()) {
                    case ADVISE -> true;
                    case WARN -> pardon.isPresent();
                    case BLOCK -> granted.isPresent();
                    case OFFERED -> false;
                };
        return new Missed(rule, lack, granted.or(() -> pardon), free);
    }

    private static Set<ItemId> ids(Demand.Lack lack) {
        return lack.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    /** What stands against moving on, for whoever moves; nothing where the issue or its lists are not to be seen by them. */
    public Optional<Missed> against(Visitor mover, IssueRef issue, Rule rule) {
        return lists.readWhole(mover, issue)
                .filter(sheet -> !rule.demand().missing(sheet).isNothing())
                .map(sheet -> missed(rule, sheet, pardons.of(issue.id())))
                .filter(missed -> !missed.free());
    }

    /** Asks, or says where a step only warns, that the issue goes on without these items. */
    public Answer goOn(Visitor visitor, String issue, Set<ItemId> items, String reason) {
        return lists.allowed(visitor, issue, Right.TICK, (pass, board) -> {
            String why = Limits.clean(reason);
            Optional<Refusal> wrong = why.isEmpty()
                    ? Optional.of(Refusal.of(Refusal.Reason.REASON_MISSING).about("reason"))
                    : Limits.against(why, Limits.REASON, true).map(refusal -> refusal.about("reason"));
            if (wrong.isPresent()) return new Answer.Refused(wrong.get());
            boolean known = !items.isEmpty()
                    && items.stream().allMatch(item -> board.sheet().item(item).isPresent());
            if (!known) return new Answer.Refused(Refusal.of(Refusal.Reason.NO_SUCH_ITEM));
            pardons.ask(pass, items, pass.holder().key().orElseThrow(), why, clock.instant());
            return new Answer.Changed(new Edit(board.sheet(), board.sheet(), List.of()));
        });
    }

    /** Grants what somebody else asked for: of the same items, and never one's own wish. */
    public Answer grant(Visitor visitor, String issue, long pardon) {
        return lists.allowed(visitor, issue, Right.EDIT, (pass, board) -> grant(pass, board, pardon));
    }

    private Answer grant(IssuePass pass, ChecklistService.Board board, long id) {
        Optional<Pardon> asked =
                pardons.of(pass.issue()).stream().filter(one -> one.id() == id).findFirst();
        if (asked.isEmpty()) return new Answer.Absent();
        var who = pass.holder().key().orElseThrow();
        if (asked.get().by().equals(who)) return new Answer.Refused(Refusal.of(Refusal.Reason.SAME_PERSON));
        boolean unused = pardons.grant(pass, id, who, clock.instant());
        return new Answer.Changed(new Edit(board.sheet(), board.sheet(), List.of()));
    }
}
