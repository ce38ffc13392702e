package org.relais.host.web.workflow;

import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.Reason;
import org.relais.host.workflow.WorkflowRefused;

/** The reasons of a refusal, in the reader's language. */
final class Sentences {
    private Sentences() {}

    static void into(Problems problems, WorkflowRefused refused) {
        for (Reason reason : refused.reasons()) problems.addMessage(reason.in(problems.words()));
    }
}
