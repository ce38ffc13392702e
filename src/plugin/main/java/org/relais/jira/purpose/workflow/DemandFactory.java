package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Demand;
import org.relais.jira.purpose.Part;

/** Configures what a step of a workflow asks of a purpose: which parts, and whether inherited ones count. */
public abstract class DemandFactory extends AbstractWorkflowPluginFactory {
    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final int MOST_OF_A_MESSAGE = 500;

    private final CurrentVisitor visitor;
    private final boolean speaks;
    private final Optional<Alternatives> alternatives;

    /**
     * Something that is chosen beside the parts. Its words stand under {@code purpose.workflow.<argument>}, those of the
     * values below that.
     *
     * @param argument its name in the workflow
     * @param values the first is the one where nothing is said
     */
    record Alternatives(String argument, List<String> values) {
        String chosen(Map<?, ?> arguments) {
            Object said = arguments.get(argument);
            return said != null && values.contains(said.toString()) ? said.toString() : values.get(0);
        }

        String key(String value) {
            return "purpose.workflow." + argument + "." + value;
        }
    }

    /** @param speaks whether it can refuse in words of the workflow's own */
    DemandFactory(CurrentVisitor visitor, boolean speaks, Optional<Alternatives> alternatives) {
        this.visitor = visitor;
        this.speaks = speaks;
        this.alternatives = alternatives;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        form(params, Map.of(Missing.PARTS, Part.WHY.word(), Missing.INHERITED, Missing.ON));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        form(params, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Map<?, ?> arguments = arguments(descriptor);
        Demand demand = Missing.demand(arguments);
        I18nHelper words = visitor.words();
        String parts = Arrays.stream(Part.values())
                .filter(demand.parts()::contains)
                .map(part -> words.getText(part.key()))
                .collect(Collectors.joining(", "));
        params.put(
                "summary",
                parts.isEmpty()
                        ? words.getText("purpose.workflow.asks.nothing")
                        : words.getText(saying(demand.inheritedCounts()), parts));
        params.put("messages", messages(arguments));
        alternatives.ifPresent(one -> params.put("how", words.getText(one.key(one.chosen(arguments)))));
    }

    /** The i18n key of what it does with the parts that are chosen. */
    String saying(boolean inheritedCounts) {
        return inheritedCounts ? "purpose.workflow.asks.inherited" : "purpose.workflow.asks.own";
    }

    private void form(Map<String, Object> params, Map<?, ?> arguments) {
        Demand demand = Missing.demand(arguments);
        I18nHelper words = visitor.words();
        params.put("i18n", words);
        params.put(
                "parts",
                Arrays.stream(Part.values())
                        .map(part -> new PartLine(
                                part.word(),
                                words.getText(part.key()),
                                demand.parts().contains(part)))
                        .toList());
        params.put("inherited", demand.inheritedCounts());
        params.put("messages", messages(arguments));
        alternatives.ifPresent(one -> {
            params.put("argument", one.argument());
            params.put("alternatives", words.getText("purpose.workflow." + one.argument()));
            params.put(
                    "ways",
                    one.values().stream()
                            .map(value -> new PartLine(
                                    value, words.getText(one.key(value)), value.equals(one.chosen(arguments))))
                            .toList());
        });
    }

    private List<MessageLine> messages(Map<?, ?> arguments) {
        if (!speaks) return List.of();
        return LANGUAGES.stream()
                .map(language -> {
                    Object text = arguments.get(PurposeIsStated.MESSAGE + language);
                    return new MessageLine(
                            PurposeIsStated.MESSAGE + language,
                            visitor.words().getText("purpose.workflow.message." + language),
                            text == null ? "" : text.toString());
                })
                .toList();
    }

    /** {@inheritDoc} Nothing ticked means the why. A message is cut where it is too long for a line of a dialog. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        Demand demand =
                Demand.of(sent(form, "part"), sent(form, Missing.INHERITED).contains(Missing.ON));
        Map<String, String> arguments = new HashMap<>();
        arguments.put(Missing.PARTS, demand.parts().isEmpty() ? Part.WHY.word() : demand.words());
        arguments.put(Missing.INHERITED, demand.inheritedCounts() ? Missing.ON : "off");
        alternatives.ifPresent(one -> {
            List<String> sent = sent(form, one.argument());
            arguments.put(one.argument(), one.chosen(sent.isEmpty() ? Map.of() : Map.of(one.argument(), sent.get(0))));
        });
        if (speaks) {
            for (String language : LANGUAGES) {
                String name = PurposeIsStated.MESSAGE + language;
                sent(form, name).stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .ifPresent(text -> arguments.put(name, fit(text)));
            }
        }
        return arguments;
    }

    /** What the XML of a workflow can hold: no control character, no half of a character, also where it is cut. */
    private static String fit(String text) {
        return text.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(MOST_OF_A_MESSAGE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> sent(Map<String, Object> form, String name) {
        return form.get(name) instanceof String[] values ? List.of(values) : List.of();
    }

    private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
        if (descriptor instanceof FunctionDescriptor function) return function.getArgs();
        if (descriptor instanceof ValidatorDescriptor validator) return validator.getArgs();
        return descriptor instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
    }

    /** A part that can be asked for. */
    public record PartLine(String word, String name, boolean chosen) {}

    /** What is said in one language. */
    public record MessageLine(String name, String label, String text) {}
}
