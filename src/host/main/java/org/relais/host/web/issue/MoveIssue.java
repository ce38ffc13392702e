package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.workflow.TransitionRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moving an issue through its workflow. A refusal comes back in words: on the form where there was one. */
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
                .orElseGet(() -> {
                    Problems problems = new Problems(visit.i18n());
                    problems.addMessage(visit.i18n().getText(TransitionRefused.UNAVAILABLE));
                    return view.refused(request, issue, "", problems);
                });
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
        Problems problems = form.check(visit, issue, sent);
        if (!problems.any()) problems = tried(visit, issue, action, sent);
        if (!problems.any()) return Redirect.to("/browse/" + issue.getKey());
        HostIssue unchanged = access.transition(visit, id);
        Optional<Moves.Way> way = filledIn == null ? Optional.empty() : moves.open(visit, unchanged, action);
        if (way.isPresent()) return form.again(visit, unchanged, way.get(), sent, problems);
        return view.refused(request, unchanged, TransitionForm.typed(sent, "comment"), problems);
    }

    private Problems tried(Visit visit, HostIssue issue, int action, Map<String, String[]> sent) {
        Problems none = new Problems(visit.i18n());
        try {
            String comment = TransitionForm.typed(sent, "comment");
            moves.move(visit, issue.getId(), action, comment, fresh -> form.fill(fresh, sent, none));
            return none;
        } catch (TransitionRefused refusal) {
            return form.problems(visit, issue, refusal);
        }
    }
}
