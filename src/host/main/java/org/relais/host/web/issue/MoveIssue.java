package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Restriction;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.workflow.TransitionRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moving an issue through its workflow. A refusal comes back in words: on the form where there is one. */
@Controller
public final class MoveIssue {
    private static final String ADDRESS = "/secure/WorkflowUIDispatcher.jspa";

    private final IssueAccess access;
    private final Moves moves;
    private final TransitionForm form;
    private final IssueView view;

    public MoveIssue(IssueAccess access, Moves moves, TransitionForm form, IssueView view) {
        this.access = access;
        this.moves = moves;
        this.form = form;
        this.view = view;
    }

    @GetMapping(ADDRESS)
    public ModelAndView open(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "0") int action) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.transition(visit, id);
        return moves.open(visit, issue, action)
                .map(way -> form.open(visit, issue, way))
                .orElseGet(() -> unavailable(request, issue, ""));
    }

    /** {@code form} tells that the transition's own page was filled in. */
    @PostMapping(ADDRESS)
    public ModelAndView move(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "0") int action,
            @RequestParam(name = "form", required = false) String filledIn) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.transition(visit, id);
        Map<String, String[]> sent = request.getParameterMap();
        Optional<Moves.Way> open = moves.open(visit, issue, action);
        if (open.isEmpty()) return unavailable(request, issue, TransitionForm.typed(sent, "comment"));
        Moves.Way way = open.get();
        Problems problems = form.check(visit, issue, way, sent);
        if (!problems.any()) problems = tried(visit, issue, way, sent);
        if (!problems.any()) return Redirect.to("/browse/" + issue.getKey());
        HostIssue unchanged = access.transition(visit, id);
        return filledIn != null || way.asks()
                ? form.again(visit, unchanged, way, sent, problems)
                : view.refused(request, unchanged, TransitionForm.typed(sent, "comment"), problems);
    }

    private Problems tried(Visit visit, HostIssue issue, Moves.Way way, Map<String, String[]> sent) {
        Problems none = new Problems(visit.i18n());
        Restriction readers = form.readers(visit, issue, sent).orElse(Restriction.NONE);
        return moves.attempt(
                        visit,
                        issue.getId(),
                        way.id(),
                        TransitionForm.typed(sent, "comment"),
                        readers,
                        fresh -> form.fill(visit, fresh, way, sent, none))
                .fold(() -> none, refused -> form.problems(visit, issue, way, refused), failed -> {
                    none.addMessage(failed.message());
                    return none;
                });
    }

    private ModelAndView unavailable(HttpServletRequest request, HostIssue issue, String comment) {
        Problems problems = new Problems(Visit.of(request).i18n());
        problems.addMessage(Visit.of(request).i18n().getText(TransitionRefused.UNAVAILABLE));
        return view.refused(request, issue, comment, problems);
    }
}
