package org.relais.jira.purpose;

import java.util.List;
import org.relais.jira.access.IssuePass;
import org.relais.jira.notice.NoticeKind;

/** The notice that asks a reporter why their issue exists. It waits until the issue says or inherits it. */
public final class PurposeAsked implements NoticeKind {
    static final String WORD = "purpose-asked";

    private static final Demand WHY = Demand.of(List.of(Part.WHY.word()), true);

    private final PurposeService purposes;

    public PurposeAsked(PurposeService purposes) {
        this.purposes = purposes;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean waits(IssuePass pass) {
        return !purposes.missing(pass.holder(), pass.ref(), WHY).isEmpty();
    }
}
