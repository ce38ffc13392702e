package org.relais.host.web.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Ranked;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.relais.host.workflow.TransitionRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of a transition that asks: a comment, a resolution where the work ends, and the edit screen's fields. */
public final class TransitionForm {
    static final String SCREEN = "edit";

    private final Pages pages;
    private final Catalogue catalogue;
    private final CustomInputs customs;

    public TransitionForm(Pages pages, Catalogue catalogue, CustomInputs customs) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.customs = customs;
    }

    ModelAndView open(Visit visit, HostIssue issue, Moves.Way way) {
        List<CustomInput> inputs = customs.stored(visit, SCREEN, issue);
        return page(HttpStatus.OK, visit, issue, way, Map.of(), inputs, new Problems(visit.i18n()));
    }

    /** The page again, with what was typed. */
    ModelAndView again(Visit visit, HostIssue issue, Moves.Way way, Map<String, String[]> sent, Problems problems) {
        List<CustomInput> inputs = customs.typed(visit, SCREEN, issue, sent, problems);
        return page(HttpStatus.BAD_REQUEST, visit, issue, way, sent, inputs, problems);
    }

    /** Checks what was sent, with an issue that nobody keeps. */
    Problems check(Visit visit, HostIssue issue, Map<String, String[]> sent) {
        Problems problems = new Problems(visit.i18n());
        TextRule.TRANSITION_COMMENT.check(typed(sent, "comment"), problems);
        fill(issue, sent, problems);
        return problems;
    }

    void fill(HostIssue issue, Map<String, String[]> sent, Problems problems) {
        customs.fill(issue, SCREEN, sent, problems);
        String resolution = typed(sent, "resolution");
        if (resolution.isEmpty()) return;
        catalogue.resolutions().stream()
                .filter(one -> one.id().equals(resolution))
                .findFirst()
                .ifPresentOrElse(issue::setResolution, () -> problems.add("resolution", "issue.problem.choice"));
    }

    /** Puts what the workflow refused beside the fields that the page has, and the rest on top. */
    Problems problems(Visit visit, HostIssue issue, TransitionRefused refusal) {
        List<String> own = customs.stored(visit, SCREEN, issue).stream()
                .map(CustomInput::id)
                .toList();
        Problems problems = new Problems(visit.i18n());
        refusal.key().ifPresent(key -> problems.addMessage(visit.i18n().getText(key)));
        refusal.messages().forEach(problems::addMessage);
        refusal.fields().forEach((field, sentence) -> {
            boolean here = field.equals("comment") || field.equals("resolution") || own.contains(field);
            if (here) problems.addSentence(field, sentence);
            else problems.addMessage(sentence);
        });
        return problems;
    }

    static String typed(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0].replace("\r\n", "\n");
    }

    private ModelAndView page(
            HttpStatus status,
            Visit visit,
            HostIssue issue,
            Moves.Way way,
            Map<String, String[]> sent,
            List<CustomInput> inputs,
            Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", way.name() + " – " + issue.getKey());
        model.put("issue", issue);
        model.put("way", way);
        model.put("comment", typed(sent, "comment"));
        model.put("resolution", typed(sent, "resolution"));
        model.put("resolutions", way.ends() ? catalogue.resolutions() : List.<Ranked>of());
        model.put("inputs", inputs);
        model.put("problems", problems);
        return pages.page(status, "issue/transition", model, "jira.view.issue");
    }
}
