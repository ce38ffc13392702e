package org.relais.jira.checklist.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.jira.checklist.Demand;
import org.relais.jira.checklist.Limits;
import org.relais.jira.checklist.Who;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.StepRule.Level;

/** Configures what a step of a workflow asks of checklists. */
public abstract class DemandFactory extends AbstractWorkflowPluginFactory {
    private static final List<String> FLAGS = List.of(Demands.THERE, Demands.MANDATORY, Demands.DONE);

    private final CurrentVisitor visitor;
    private final boolean levelled;

    /** @param levelled whether it is chosen how firmly it asks */
    DemandFactory(CurrentVisitor visitor, boolean levelled) {
        this.visitor = visitor;
        this.levelled = levelled;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        form(params, Map.of());
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        form(params, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("summary", summary(arguments(descriptor)));
    }

    private String summary(Map<?, ?> arguments) {
        I18nHelper words = visitor.words();
        Demand demand = Demands.read(arguments);
        List<String> said = new ArrayList<>();
        Object[] least = {demand.least()};
        said.add(words.getText("checklist.workflow.asks." + demand.measure().word(), least));
        demand.list().ifPresent(name -> said.add(words.getText("checklist.workflow.asks.list", name)));
        if (demand.mandatoryOnly()) said.add(words.getText("checklist.workflow.asks.mandatory"));
        demand.who().ifPresent(who -> said.add(words.getText("checklist.workflow.asks.who", who.line())));
        if (demand.doneOnly()) said.add(words.getText("checklist.workflow.asks.done"));
        if (demand.there()) said.add(words.getText("checklist.workflow.asks.there"));
        if (levelled) {
            said.add(words.getText("checklist.workflow.level."
                    + Level.of(arguments.get(Demands.LEVEL)).word()));
        }
        return String.join(" ", said);
    }

    private void form(Map<String, Object> params, Map<?, ?> arguments) {
        I18nHelper words = visitor.words();
        Demand demand = Demands.read(arguments);
        params.put("i18n", words);
        params.put("list", demand.list().orElse(""));
        params.put("who", demand.who().map(Who::line).orElse(""));
        params.put("least", Integer.toString(demand.least()));
        params.put(
                "flags",
                FLAGS.stream()
                        .map(flag -> new WayChoice(
                                flag,
                                words.getText("checklist.workflow.flag." + flag),
                                Demands.ON.equals(arguments.get(flag))))
                        .toList());
        params.put(
                "measures",
                Stream.of(Demand.Measure.values())
                        .map(measure -> new WayChoice(
                                measure.word(),
                                words.getText("checklist.workflow.measure." + measure.word()),
                                measure == demand.measure()))
                        .toList());
        Level level = Level.of(arguments.get(Demands.LEVEL));
        params.put(
                "levels",
                (levelled ? Stream.of(Level.BLOCK, Level.WARN, Level.ADVISE) : Stream.<Level>empty())
                        .map(one -> new WayChoice(
                                one.word(), words.getText("checklist.workflow.level." + one.word()), one == level))
                        .toList());
    }

    /** {@inheritDoc} What cannot be read is left away; the view says what it then asks. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        Map<String, String> sent = new HashMap<>();
        for (String name : Stream.concat(
                        FLAGS.stream(), Stream.of(Demands.LIST, Demands.WHO, Demands.MEASURE, Demands.LEAST))
                .toList()) {
            sent(form, name).ifPresent(value -> sent.put(name, fit(value)));
        }
        Map<String, String> arguments = Demands.written(Demands.read(sent));
        if (levelled) {
            arguments.put(
                    Demands.LEVEL,
                    Level.of(sent(form, Demands.LEVEL).orElse("")).word());
        }
        return arguments;
    }

    /** What the XML of a workflow can hold: no control character, no half of a character, also where it is cut. */
    static String fit(String text) {
        return text.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(Limits.NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    static Optional<String> sent(Map<String, Object> form, String name) {
        return form.get(name) instanceof String[] values && values.length > 0
                ? Optional.of(values[0])
                : Optional.empty();
    }

    private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) return validator.getArgs();
        return descriptor instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
    }

    /** Something that can be chosen. */
    public record WayChoice(String word, String label, boolean chosen) {}
}
