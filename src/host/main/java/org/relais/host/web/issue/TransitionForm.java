package org.relais.host.web.issue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Restriction;
import org.relais.host.people.People;
import org.relais.host.project.Catalogue;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of a transition: the fields of its screen, and a comment. */
public final class TransitionForm {
    private final Pages pages;
    private final IssueAccess access;
    private final Catalogue catalogue;
    private final People people;
    private final CustomInputs customs;
    private final Moves moves;
    private final CommentReaders readers;
    private final IssueFormPage forms;

    public TransitionForm(
            Pages pages,
            IssueAccess access,
            Catalogue catalogue,
            People people,
            CustomInputs customs,
            Moves moves,
            CommentReaders readers) {
        this.pages = pages;
        this.access = access;
        this.catalogue = catalogue;
        this.people = people;
        this.customs = customs;
        this.moves = moves;
        this.readers = readers;
        this.forms = new IssueFormPage(pages, access, catalogue, people, customs);
    }

    ModelAndView open(Visit visit, HostIssue issue, Moves.Way way) {
        List<CustomInput> inputs = customs.stored(visit, way.screen(), issue);
        Problems problems = new Problems(visit.i18n());
        return page(HttpStatus.OK, visit, issue, way, ScreenValues.of(issue), Map.of(), inputs, problems);
    }

    /** The page again, with what was typed. */
    ModelAndView again(Visit visit, HostIssue issue, Moves.Way way, Map<String, String[]> sent, Problems problems) {
        List<CustomInput> inputs = customs.typed(visit, way.screen(), issue, sent, problems);
        ScreenValues values = ScreenValues.typed(sent, issue);
        return page(HttpStatus.BAD_REQUEST, visit, issue, way, values, sent, inputs, problems);
    }

    /** Checks what was sent, with an issue that nobody keeps. */
    Problems check(Visit visit, HostIssue issue, Moves.Way way, Map<String, String[]> sent) {
        Problems problems = new Problems(visit.i18n());
        String comment = typed(sent, "comment");
        TextRule.TRANSITION_COMMENT.check(comment, problems);
        if (!comment.isBlank() && !access.mayComment(visit, issue)) problems.add("comment", "workflow.problem.comment");
        if (readers(visit, issue, sent).isEmpty()) problems.add("comment", "workflow.problem.readers");
        fill(visit, issue, way, sent, problems);
        return problems;
    }

    void fill(Visit visit, HostIssue issue, Moves.Way way, Map<String, String[]> sent, Problems problems) {
        if (!way.asks()) return;
        customs.fill(issue, way.screen(), sent, problems);
        Set<String> fields = fields(visit, issue, way);
        ScreenValues.typed(ScreenValues.only(sent, fields), issue)
                .fill(
                        issue,
                        fields,
                        new HostChoices(issue, catalogue, people, access),
                        catalogue.resolutions(),
                        problems);
    }

    /** For whom the comment is; empty where somebody else's choice was sent. */
    Optional<Restriction> readers(Visit visit, HostIssue issue, Map<String, String[]> sent) {
        return readers.chosen(visit, issue, typed(sent, "commentLevel"));
    }

    /** Puts what the workflow refused beside the fields that the page has, and the rest on top. */
    Problems problems(Visit visit, HostIssue issue, Moves.Way way, MoveOutcome.Refused refused) {
        Set<String> own = fields(visit, issue, way);
        customs.on(way.screen(), issue).forEach(field -> own.add(field.getId()));
        own.add("comment");
        Problems problems = new Problems(visit.i18n());
        refused.messages().forEach(problems::addMessage);
        refused.fields().forEach((field, sentence) -> {
            if (own.contains(field)) problems.addSentence(field, sentence);
            else problems.addMessage(sentence);
        });
        return problems;
    }

    /** The system fields of the screen that the visitor may set. */
    private Set<String> fields(Visit visit, HostIssue issue, Moves.Way way) {
        Set<String> fields = new LinkedHashSet<>();
        moves.systemFields(visit, way).forEach(field -> fields.add(field.id()));
        if (!access.mayAssign(visit, issue)) fields.remove("assignee");
        if (!access.mayChooseReporter(visit, issue)) fields.remove("reporter");
        return fields;
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
            ScreenValues values,
            Map<String, String[]> sent,
            List<CustomInput> inputs,
            Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", way.name() + " – " + issue.getKey());
        model.put("issue", issue);
        model.put("way", way);
        model.put("fields", fields(visit, issue, way));
        model.put("values", values);
        model.put("form", values.form());
        model.put("inputs", inputs);
        model.put("problems", problems);
        model.put("resolutions", catalogue.resolutions());
        model.put("priorities", catalogue.priorities());
        model.put("components", issue.getProjectObject().parts().components(issue.getProjectObject()));
        model.put("versions", issue.getProjectObject().parts().versions(issue.getProjectObject()));
        model.put("people", forms.suggestions(visit));
        model.put("mayComment", access.mayComment(visit, issue));
        model.put("comment", typed(sent, "comment"));
        model.put("commentLevel", typed(sent, "commentLevel"));
        model.put("readers", readers.of(visit, issue));
        return pages.page(status, "issue/transition", model, "jira.view.issue");
    }
}
