package org.relais.host.web.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The form in which issues are created and edited. */
public final class IssueFormPage {
    private static final int SUGGESTED = 100;

    private final Pages pages;
    private final IssueAccess access;
    private final Catalogue catalogue;
    private final People people;
    private final CustomInputs customs;

    public IssueFormPage(Pages pages, IssueAccess access, Catalogue catalogue, People people, CustomInputs customs) {
        this.pages = pages;
        this.access = access;
        this.catalogue = catalogue;
        this.people = people;
        this.customs = customs;
    }

    /** The form as the issue stands. */
    ModelAndView open(Visit visit, FormKind kind, HostIssue issue) {
        List<CustomInput> inputs = customs.stored(visit, kind.screen(), issue);
        return page(HttpStatus.OK, visit, kind, issue, IssueForm.of(issue), inputs, new Problems(visit.i18n()));
    }

    /** Fills the issue with what was sent; where something is wrong, the form again with all that was typed. */
    Optional<ModelAndView> fill(Visit visit, FormKind kind, HostIssue issue, Map<String, String[]> sent) {
        Problems problems = new Problems(visit.i18n());
        IssueForm form = IssueForm.typed(allowed(visit, issue, sent), IssueForm.of(issue));
        form.fill(issue, choices(issue), problems);
        customs.fill(issue, kind.screen(), sent, problems);
        if (!problems.any()) return Optional.empty();
        List<CustomInput> inputs = customs.typed(visit, kind.screen(), issue, sent, problems);
        return Optional.of(page(HttpStatus.BAD_REQUEST, visit, kind, issue, form, inputs, problems));
    }

    private ModelAndView page(
            HttpStatus status,
            Visit visit,
            FormKind kind,
            HostIssue issue,
            IssueForm form,
            List<CustomInput> inputs,
            Problems problems) {
        Map<String, Object> model = new HashMap<>();
        String title = "issue." + kind.screen() + ".title";
        model.put("title", visit.i18n().getText(title, String.valueOf(issue.getKey())));
        if (kind == FormKind.EDIT) model.put("issue", issue);
        model.put("kind", kind);
        model.put("target", issue);
        model.put("form", form);
        model.put("inputs", inputs);
        model.put("problems", problems);
        model.put("priorities", catalogue.priorities());
        model.put("mayAssign", access.mayAssign(visit, issue));
        model.put("mayChooseReporter", access.mayChooseReporter(visit, issue));
        model.put("people", suggestions(visit));
        return pages.page(status, "issue/form", model, "jira." + kind.screen() + ".issue");
    }

    /** The names that an input offers while one types; anonymous visitors are shown no accounts. */
    List<Person> suggestions(Visit visit) {
        if (visit.person() == null) return List.of();
        return people.search("", SUGGESTED).stream().filter(Person::active).toList();
    }

    FormChoices choices(HostIssue issue) {
        return new HostChoices(issue, catalogue, people, access);
    }

    private Map<String, String[]> allowed(Visit visit, HostIssue issue, Map<String, String[]> sent) {
        Map<String, String[]> allowed = new HashMap<>(sent);
        if (!access.mayAssign(visit, issue)) allowed.remove("assignee");
        if (!access.mayChooseReporter(visit, issue)) allowed.remove("reporter");
        return allowed;
    }
}
