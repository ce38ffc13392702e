package org.relais.jira.purpose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;

/** Purposes in a map. The field applies to every issue but those that the test takes out. */
public final class InMemoryPurposes implements Purposes {
    private final Map<IssueId, String> texts = new HashMap<>();
    private IssueId without;

    void withoutField(IssueId issue) {
        without = issue;
    }

    @Override
    public Optional<Purpose> of(IssuePass pass) {
        return at(pass.issue());
    }

    @Override
    public synchronized Answer state(EditPass pass, Optional<PurposeText> why, Version basedOn) {
        Optional<Purpose> current = at(pass.issue());
        if (current.isEmpty()) return new Answer.Refused(Refusal.noField());
        Optional<String> text = why.map(PurposeText::value);
        if (current.get().why().equals(text)) return new Answer.Stated(current.get());
        if (!current.get().version().equals(basedOn)) return new Answer.Stale(current.get(), text.orElse(""));
        if (text.isPresent()) texts.put(pass.issue(), text.get());
        else texts.remove(pass.issue());
        return new Answer.Stated(purpose(pass.issue(), text));
    }

    private Optional<Purpose> at(IssueId issue) {
        return issue.equals(without)
                ? Optional.empty()
                : Optional.of(purpose(issue, Optional.ofNullable(texts.get(issue))));
    }

    static Purpose purpose(IssueId issue, Optional<String> why) {
        return new Purpose(issue, why.map(text -> Map.of(Part.WHY, text)).orElse(Map.of()));
    }
}
