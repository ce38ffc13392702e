package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Commenting. What is refused stands in the box again. */
@Controller
public final class CommentOnIssue {
    private final IssueAccess access;
    private final Comments comments;
    private final IssueView view;

    public CommentOnIssue(IssueAccess access, Comments comments, IssueView view) {
        this.access = access;
        this.comments = comments;
        this.view = view;
    }

    @PostMapping("/secure/AddComment.jspa")
    public ModelAndView add(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String comment) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.comment(visit, id);
        String body = comment.replace("\r\n", "\n");
        Problems problems = new Problems(visit.i18n());
        TextRule.COMMENT.check(body, problems);
        if (problems.any()) return view.refused(request, issue, body, problems);
        comments.add(issue.getId(), visit.person(), body);
        return Redirect.to("/browse/" + issue.getKey() + "#activity");
    }
}
