package org.relais.host.search.function;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Visibility;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operand;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out what stands on the right of an operator, by the host's functions and those of plugins. */
public final class Operands {
    private final Map<String, BuiltIn> builtIn;
    private final Functions plugins;
    private final Visibility visibility;

    /** Operands as far as the visibility lets their functions look. */
    public Operands(JdbcClient jdbc, Functions plugins, Visibility visibility) {
        this.plugins = plugins;
        this.visibility = visibility;
        this.builtIn = Stream.of(
                        new CurrentUser(),
                        new MembersOf(jdbc),
                        new LinkedIssues(jdbc, visibility),
                        new WatchedIssues(jdbc),
                        new VersionsOf("releasedVersions", true, jdbc, visibility),
                        new VersionsOf("unreleasedVersions", false, jdbc, visibility),
                        new Now(),
                        new TimeFunction("startOfDay", ChronoUnit.DAYS, false),
                        new TimeFunction("endOfDay", ChronoUnit.DAYS, true),
                        new TimeFunction("startOfWeek", ChronoUnit.WEEKS, false),
                        new TimeFunction("endOfWeek", ChronoUnit.WEEKS, true),
                        new TimeFunction("startOfMonth", ChronoUnit.MONTHS, false),
                        new TimeFunction("endOfMonth", ChronoUnit.MONTHS, true),
                        new TimeFunction("startOfYear", ChronoUnit.YEARS, false),
                        new TimeFunction("endOfYear", ChronoUnit.YEARS, true))
                .collect(Collectors.toMap(function -> lower(function.name()), Function.identity()));
    }

    /** Whether the operand stands for several values. */
    public boolean isList(Operand operand) {
        return operand.fold(value -> false, empty -> false, this::isListCall, items -> true);
    }

    /** The values of the operand of a condition on this field. */
    public Values values(Clause.Term term, Field field, Asked asked) {
        return values(term.operand(), term, field, asked);
    }

    private Values values(Operand operand, Clause.Term term, Field field, Asked asked) {
        return operand.fold(
                value -> value(Literal.typed(value.text()), field),
                empty -> Values.none(),
                call -> asked.once(call, field.name(), () -> called(call, term, field, asked)),
                items -> items.items().stream()
                        .map(item -> values(item, term, field, asked))
                        .reduce(Values.of(List.of()), Values::with));
    }

    private static Values value(Literal literal, Field field) {
        return field.meansEmpty(literal) ? Values.none() : Values.of(List.of(literal));
    }

    private Values called(Operand.Call call, Clause.Term term, Field field, Asked asked) {
        BuiltIn own = builtIn.get(lower(call.name()));
        if (own != null) {
            if (!own.suits(field)) throw JqlError.FUNCTION_FIELD.of(call.name(), field.name());
            return Values.of(own.values(call.arguments(), asked.searcher()));
        }
        PluginFunction brought = brought(call);
        if (!brought.suits(field)) throw JqlError.FUNCTION_FIELD.of(call.name(), field.name());
        return brought.values(call, term, asked, visibility.isOverridden());
    }

    private boolean isListCall(Operand.Call call) {
        BuiltIn own = builtIn.get(lower(call.name()));
        return own != null ? own.isList() : brought(call).function().isList();
    }

    private PluginFunction brought(Operand.Call call) {
        return plugins.byName(call.name())
                .map(PluginFunction::new)
                .orElseThrow(() -> JqlError.FUNCTION.of(call.name()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
