package org.relais.jira.owning.workflow;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.owning.Written;
import org.relais.jira.owning.field.RequestView;

/**
 * Configures what is about one role. The workflow keeps its id, so that the role may be renamed and moved; what is not
 * clear is kept as it was typed, does nothing, and shows on <em>Health</em>.
 */
public class RoleFactory extends PlainFactory {
    private static final int LONGEST = 500;

    private final RequestView request;

    @Inject
    public RoleFactory(CurrentVisitor visitor, RequestView request) {
        super(visitor);
        this.request = request;
    }

    private Structure structure() {
        return request.open().map(View::structure).orElse(Structure.EMPTY);
    }

    private Optional<String> path(Map<?, ?> arguments) {
        Structure structure = structure();
        return Steps.role(arguments)
                .filter(role ->
                        structure.node(role).filter(node -> !node.closed()).isPresent())
                .map(role -> Written.path(structure, role, visitor().words().getLocale()));
    }

    @Override
    void form(Map<String, Object> params, Map<?, ?> arguments) {
        super.form(params, arguments);
        Object typed = arguments.get(Steps.ROLE);
        params.put("role", path(arguments).orElse(typed == null ? "" : typed.toString()));
    }

    @Override
    String summary(Map<?, ?> arguments) {
        return path(arguments)
                .map(path -> visitor().words().getText("owning.workflow." + what(arguments), path))
                .orElseGet(() -> visitor()
                        .words()
                        .getText("owning.workflow.unclear", String.valueOf(arguments.get(Steps.ROLE))));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        String typed = sent(form, Steps.ROLE).stream().findFirst().orElse("").strip();
        String role = Written.meant(structure(), typed).one().map(NodeId::value).orElseGet(() -> fit(typed));
        return Map.of(Steps.ROLE, role);
    }

    /** What the XML of a workflow can hold. */
    private static String fit(String text) {
        return text.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
