package org.relais.jira.checklist.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.checklist.Demand;
import org.relais.jira.checklist.DemandService;
import org.relais.jira.checklist.DemandService.Missed;
import org.relais.jira.checklist.DemandService.Rule;
import org.relais.jira.checklist.Limits;
import org.relais.jira.checklist.Who;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.StepRule.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What steps ask of lists, as workflows write it. Whatever goes wrong here, the issue moves on. */
public final class Demands {
    static final String LIST = "list";
    static final String THERE = "there";
    static final String MANDATORY = "mandatory";
    static final String WHO = "who";
    static final String DONE = "done";
    static final String MEASURE = "measure";
    static final String LEAST = "least";
    static final String LEVEL = "level";
    static final String ON = "on";

    private static final Logger LOG = LoggerFactory.getLogger(Demands.class);
    private static final int MOST_NAMED = 5;

    private final DemandService service;
    private final CurrentVisitor visitor;

    public Demands(DemandService service, CurrentVisitor visitor) {
        this.service = service;
        this.visitor = visitor;
    }

    static Demand read(Map<?, ?> arguments) {
        String least = text(arguments, LEAST);
        return new Demand(
                Optional.of(text(arguments, LIST)).filter(name -> !name.isEmpty()),
                ON.equals(arguments.get(THERE)),
                ON.equals(arguments.get(MANDATORY)),
                Who.read(text(arguments, WHO)),
                ON.equals(arguments.get(DONE)),
                Demand.Measure.of(arguments.get(MEASURE)),
                least.matches("\\d{1,4}") ? Integer.parseInt(least) : 0);
    }

    private static String text(Map<?, ?> arguments, String name) {
        Object value = arguments.get(name);
        return value == null ? "" : value.toString().strip();
    }

    static Map<String, String> written(Demand demand) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put(LIST, demand.list().orElse(""));
        arguments.put(THERE, demand.there() ? ON : "off");
        arguments.put(MANDATORY, demand.mandatoryOnly() ? ON : "off");
        arguments.put(WHO, demand.who().map(Who::line).orElse(""));
        arguments.put(DONE, demand.doneOnly() ? ON : "off");
        arguments.put(MEASURE, demand.measure().word());
        arguments.put(LEAST, Integer.toString(demand.least()));
        return arguments;
    }

    /** What stands against a step. One that is only being created is not asked. */
    Optional<Missed> against(Issue issue, ApplicationUser mover, Map<?, ?> arguments, Level level) {
        if (issue == null || issue.getId() == null || level == Level.ADVISE) return Optional.empty();
        try {
            return service.against(
                    CurrentVisitor.of(mover), new JiraIssue(issue), new Rule("", level, read(arguments)));
        } catch (RuntimeException e) {
            LOG.warn("The checklists of issue {} were not asked for in its transition", issue.getId(), e);
            return Optional.empty();
        }
    }

    /** The sentence of whoever is held up: what is missing, and what can be done. */
    String sentence(Missed missed) {
        Demand demand = missed.rule().demand();
        String what;
        if (missed.lack().absent()) {
            what = visitor.words()
                    .getText("checklist.step.absent", demand.list().orElse(""));
        } else {
            String names = missed.lack().items().stream()
                    .limit(MOST_NAMED)
                    .map(item -> visitor.words()
                            .getText(
                                    "checklist.step.item",
                                    shortened(item.content().text())))
                    .collect(Collectors.joining(", "));
            Object[] said = {missed.lack().items().size(), names};
            what = visitor.words().getText("checklist.step.missing", said);
        }
        String how = missed.rule().level() == Level.WARN ? "checklist.step.warned" : "checklist.step.blocked";
        return missed.lack().absent() ? what : what + " " + visitor.words().getText(how);
    }

    private static String shortened(String text) {
        int most = Limits.TEXT / 10;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
