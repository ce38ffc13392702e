package org.relais.jira.purpose;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;

/** What people do with purposes: read them and state them. */
@CheckReturnValue
public final class PurposeService {
    private final Gate gate;
    private final Purposes purposes;
    private final PurposeNews news;

    public PurposeService(Gate gate, Purposes purposes, PurposeNews news) {
        this.gate = gate;
        this.purposes = purposes;
        this.news = news;
    }

    /** A purpose as one visitor finds it. */
    public record Seen(Purpose purpose, boolean editable) {}

    /** The purpose of an issue named by id or key; nothing if it is not to be seen or the field does not apply. */
    public Optional<Seen> read(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(pass -> purposes.of(pass)
                .map(purpose -> new Seen(purpose, gate.edit(pass).isPresent())));
    }

    /**
     * States why an issue exists. A blank text takes the statement back.
     *
     * @param basedOn the version that the writer had before their eyes; without it the request is refused
     */
    public Answer state(Visitor visitor, String issue, String why, Optional<Version> basedOn) {
        return gate.open(visitor, issue)
                .map(pass -> asEditor(pass, why, basedOn))
                .orElseGet(Answer.Absent::new);
    }

    private Answer asEditor(IssuePass pass, String why, Optional<Version> basedOn) {
        Optional<EditPass> editor = gate.edit(pass);
        if (editor.isEmpty()) return refused(Refusal.Reason.NOT_YOURS);
        if (basedOn.isEmpty()) return refused(Refusal.Reason.VERSION_MISSING);
        return PurposeText.read(why, text -> kept(editor.get(), text, basedOn.get()), Answer.Refused::new);
    }

    private Answer kept(EditPass editor, Optional<PurposeText> why, Version basedOn) {
        Answer answer = purposes.state(editor, why, basedOn);
        if (answer instanceof Answer.Stated stated) news.stated(editor, stated.purpose());
        return answer;
    }

    private static Answer refused(Refusal.Reason reason) {
        return new Answer.Refused(Refusal.of(reason));
    }
}
