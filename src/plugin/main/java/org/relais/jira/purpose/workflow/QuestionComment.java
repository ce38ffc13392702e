package org.relais.jira.purpose.workflow;

import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.jira.access.CommentPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Asking;
import org.relais.jira.purpose.Part;

/** The question as a comment, in the language of whom it asks, whom it mentions so that Jira tells them. */
public final class QuestionComment implements Asking.Commenting {
    private final CommentManager comments;
    private final UserManager people;
    private final I18nHelper.BeanFactory languages;

    public QuestionComment(CommentManager comments, UserManager people, I18nHelper.BeanFactory languages) {
        this.comments = comments;
        this.people = people;
        this.languages = languages;
    }

    @Override
    public void ask(CommentPass pass, UserKey whom, List<Part> missing) {
        ApplicationUser asked = people.getUserByKey(whom.value());
        ApplicationUser author = people.getUserByKey(pass.holder().value());
        if (asked == null || author == null) return; // gone since the gate let them in
        I18nHelper words = languages.getInstance(asked);
        String names = missing.stream().map(part -> words.getText(part.key())).collect(Collectors.joining(", "));
        String text = words.getText("purpose.workflow.question", asked.getName(), names);
        comments.create(JiraIssue.in(pass.ref()), author, text, true);
    }
}
