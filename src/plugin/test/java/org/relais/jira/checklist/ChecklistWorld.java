package org.relais.jira.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.World;
import org.relais.jira.home.InMemoryOptions;
import org.relais.jira.home.Option;

/** Two issues of a project with lists: Ana edits both, Ben only looks, Cy sees nothing; Ada administers the project. */
public final class ChecklistWorld {
    public static final IssueId ONE = new IssueId(1);
    public static final IssueId TWO = new IssueId(2);

    public final World world = new World();
    public final InMemoryOptions options = new InMemoryOptions(world.clock);
    public final java.util.List<IssueId> told = new java.util.ArrayList<>();
    public final ChecklistService service;
    public final java.util.List<DemandService.Rule> rules = new java.util.ArrayList<>();
    public final DemandService demands;

    public ChecklistWorld() {
        this(new InMemoryChecklists());
    }

    public ChecklistWorld(Checklists kept) {
        for (IssueId issue : List.of(ONE, TWO)) {
            world.permissions.edit(World.ANA, issue).browse(Visitor.of(World.BEN), issue);
            world.permissions.edit(World.ADA, issue);
        }
        world.permissions.lead(World.ADA, new ProjectId(1));
        service = new ChecklistService(
                world.gate,
                kept,
                kept::on,
                visitor -> world.service().open(visitor),
                options,
                pass -> told.add(pass.issue()),
                world.clock);
        demands = new DemandService(service, new InMemoryPardons(), issue -> rules, world.clock);
    }

    public Gate gate() {
        return world.gate;
    }

    public IssuePass pass(IssueId issue) {
        return world.gate
                .open(Visitor.of(World.ANA), Long.toString(issue.value()))
                .orElseThrow();
    }

    public void decide(Option option, String value) {
        var project = world.gate.openProject(Visitor.of(World.ADA), "P1").flatMap(world.gate::administer);
        int sequence = options.of(new ProjectId(1)).sequence();
        assertThat(options.decide(project.orElseThrow(), Map.of(option, value), sequence))
                .isTrue();
    }

    public Answer asks(UserKey who, Command... commands) {
        return service.change(Visitor.of(who), "1", List.of(commands));
    }

    public Edit yes(UserKey who, Command... commands) {
        Answer answer = asks(who, commands);
        if (answer instanceof Answer.Changed changed) return changed.edit();
        throw new AssertionError(answer.toString());
    }

    public Refusal no(UserKey who, Command... commands) {
        Answer answer = asks(who, commands);
        if (answer instanceof Answer.Refused refused) return refused.why();
        throw new AssertionError(answer.toString());
    }

    public Answer.Stale late(UserKey who, Command command) {
        Answer answer = asks(who, command);
        if (answer instanceof Answer.Stale stale) return stale;
        throw new AssertionError(answer.toString());
    }

    /** A list of Ana's on the first issue with these items. */
    public ListId list(String name, String... items) {
        ListId id = ListId.fresh();
        yes(
                World.ANA,
                new AddList(
                        id,
                        name,
                        Optional.empty(),
                        List.of(items).stream().map(Draft::of).toList()));
        return id;
    }

    public Sheet sheet() {
        return service.read(Visitor.of(World.ANA), "1").orElseThrow().sheet();
    }

    public Item item(String text) {
        return sheet().items().stream()
                .filter(item -> item.content().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    public List<String> texts(ListId list) {
        return sheet().of(list).stream().map(item -> item.content().text()).toList();
    }

    public EditItem edit(Item item, Member member, String value) {
        return new EditItem(item.id(), Map.of(member, value), Optional.of(item.version()));
    }

    public EditItem tick(Item item, Meaning to) {
        return EditItem.tick(item.id(), State.of(to), to.needsReason() ? "because" : "", Optional.of(item.version()));
    }
}
