package org.relais.jira.home.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.ProjectAdminPass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectOptions;

/** Rows stay in this package. */
public final class AoProjectOptions implements ProjectOptions {
    /** What was decided so often that its beginning lies further back began, for us, then. */
    private static final int LOOKED_BACK = 500;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoProjectOptions(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Choices of(ProjectId project) {
        return last(project)
                .map(row -> new Choices(project, row.getSequence(), read(row.getChoices())))
                .orElseGet(() -> new Choices(project, 0, Map.of()));
    }

    @Override
    public boolean decide(ProjectAdminPass pass, Map<Option, String> values, int basedOn) {
        return decide(pass.project(), pass.holder(), values, basedOn);
    }

    @Override
    public boolean decideForAll(AdminPass pass, Map<Option, String> values, int basedOn) {
        return decide(ALL, pass.holder(), values, basedOn);
    }

    private boolean decide(ProjectId project, UserKey person, Map<Option, String> values, int basedOn) {
        try {
            return write(project, person, values, basedOn);
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            if (of(project).sequence() != basedOn) return false;
            throw beaten;
        }
    }

    private boolean write(ProjectId project, UserKey person, Map<Option, String> values, int basedOn) {
        return ao.executeInTransaction(() -> {
            Choices now = of(project);
            if (now.sequence() != basedOn) return false;
            Map<String, String> next = new TreeMap<>(now.stored());
            values.forEach((option, value) -> next.put(option.name(), value));
            if (next.equals(now.stored())) return true;
            ao.create(
                    DecisionRow.class,
                    new DBParam("STEP", project.value() + ":" + (basedOn + 1)),
                    new DBParam("PROJECT_ID", project.value()),
                    new DBParam("SEQUENCE", basedOn + 1),
                    new DBParam("CHOICES", written(next)),
                    new DBParam("DECIDED_BY", person.value()),
                    new DBParam("DECIDED_AT", clock.millis()));
            return true;
        });
    }

    private Optional<DecisionRow> last(ProjectId project) {
        return Arrays.stream(ao.find(
                        DecisionRow.class,
                        Query.select()
                                .where("PROJECT_ID = ?", project.value())
                                .order("SEQUENCE DESC")
                                .limit(1)))
                .findFirst();
    }

    @Override
    public Optional<Instant> since(ProjectId project, Option option) {
        DecisionRow[] latestFirst = ao.find(
                DecisionRow.class,
                Query.select()
                        .where("PROJECT_ID = ?", project.value())
                        .order("SEQUENCE DESC")
                        .limit(LOOKED_BACK));
        Optional<DecisionRow> since = Optional.empty();
        Optional<String> value = Optional.empty();
        for (DecisionRow row : latestFirst) {
            Optional<String> then = Optional.ofNullable(read(row.getChoices()).get(option.name()));
            if (then.isEmpty() || (since.isPresent() && !then.equals(value))) break;
            value = then;
            since = Optional.of(row);
        }
        return since.map(row -> Instant.ofEpochMilli(row.getDecidedAt()));
    }

    private static String written(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String choices) {
        return choices.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
