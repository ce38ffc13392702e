package org.relais.host.web.workflow;

import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.Reason;
import org.relais.host.workflow.StaleWorkflow;
import org.relais.host.workflow.WorkflowRefused;
import org.springframework.http.HttpStatus;

/** The reasons of a refusal, in the reader's language. */
final class Sentences {
    private Sentences() {}

    static void into(Problems problems, WorkflowRefused refused) {
        for (Reason reason : refused.reasons()) problems.addMessage(reason.in(problems.words()));
    }

    /** Makes a change, and says what became of it; the problems say why not. */
    static HttpStatus after(Problems problems, Runnable change) {
        try {
            change.run();
            return HttpStatus.OK;
        } catch (StaleWorkflow stale) {
            problems.addMessage(problems.words().getText("workflow.stale"));
            return HttpStatus.CONFLICT;
        } catch (WorkflowRefused refused) {
            into(problems, refused);
            return HttpStatus.BAD_REQUEST;
        }
    }
}
