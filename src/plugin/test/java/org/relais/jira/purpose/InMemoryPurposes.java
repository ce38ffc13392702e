package org.relais.jira.purpose;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Version;

/** Purposes in a map. The fields apply to every issue but those that the test takes out. */
public final class InMemoryPurposes implements Purposes {
    private final Map<IssueId, Map<Part, String>> texts = new HashMap<>();
    private IssueId without;

    void withoutField(IssueId issue) {
        without = issue;
    }

    public InMemoryPurposes stating(IssueId issue, Part part, String text) {
        texts.computeIfAbsent(issue, unused -> new EnumMap<>(Part.class)).put(part, text);
        return this;
    }

    @Override
    public Optional<Purpose> of(IssuePass pass) {
        return at(pass.issue());
    }

    @Override
    public Optional<String> why(IssuePass pass) {
        return at(pass.issue()).flatMap(Purpose::why);
    }

    @Override
    public boolean applies(IssueRef issue) {
        return !issue.id().equals(without);
    }

    @Override
    public synchronized Answer state(EditPass pass, Map<Part, Optional<PurposeText>> parts, Version basedOn) {
        Optional<Purpose> current = at(pass.issue());
        if (current.isEmpty()) return new Answer.Refused(Refusal.noField(Part.WHY));
        Answer answer = current.get().revised(parts, basedOn);
        if (answer instanceof Answer.Stated stated) {
            texts.put(pass.issue(), stated.purpose().stated());
        }
        return answer;
    }

    private Optional<Purpose> at(IssueId issue) {
        return issue.equals(without)
                ? Optional.empty()
                : Optional.of(purpose(issue, texts.getOrDefault(issue, Map.of())));
    }

    static Purpose purpose(IssueId issue, Map<Part, String> stated) {
        return new Purpose(issue, EnumSet.allOf(Part.class), stated);
    }
}
