package org.relais.jira.owning.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;

/**
 * Configures how firmly a validator asks: whether it refuses the step, refuses it until somebody says in the panel that the
 * issue goes on without, or leaves it to the panel to say what is missing.
 */
public class LevelFactory extends PlainFactory implements WorkflowPluginValidatorFactory {
    private static final String LEVEL = "level";

    /** How firmly it asks. */
    enum Level {
        BLOCK,
        WARN,
        ADVISE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    public LevelFactory(CurrentVisitor visitor) {
        super(visitor);
    }

    /** What nobody said is to block. */
    static Level level(Map<?, ?> arguments) {
        return of(arguments.get(LEVEL));
    }

    private static Level of(Object word) {
        return Arrays.stream(Level.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElse(Level.BLOCK);
    }

    @Override
    void form(Map<String, Object> params, Map<?, ?> arguments) {
        super.form(params, arguments);
        params.put("level", level(arguments).word());
    }

    @Override
    String summary(Map<?, ?> arguments) {
        return super.summary(arguments) + " "
                + visitor()
                        .words()
                        .getText("owning.workflow.level." + level(arguments).word());
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of(
                LEVEL, of(sent(form, LEVEL).stream().findFirst().orElse("")).word());
    }
}
