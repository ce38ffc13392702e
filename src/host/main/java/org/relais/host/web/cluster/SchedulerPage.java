package org.relais.host.web.cluster;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.scheduler.config.JobId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.schedule.Runs;
import org.relais.host.schedule.Scheduling;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The jobs: when they run, how they ran, and a button to run one now. */
@Controller
@Administration
public final class SchedulerPage {
    private static final String PATH = "/secure/admin/SchedulerAdmin.jspa";
    private static final int SHOWN = 200;

    private final Scheduling scheduling;
    private final Pages pages;

    public SchedulerPage(Scheduling scheduling, Pages pages) {
        this.scheduling = scheduling;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView jobs(@RequestParam(defaultValue = "") String ran, HttpServletRequest request) {
        I18nHelper i18n = Visit.of(request).i18n();
        Map<String, Runs.Run> last = scheduling.runs().last();
        List<JobLine> lines = scheduling.jobs().stream()
                .limit(SHOWN)
                .map(job -> JobLine.of(
                        job, Optional.ofNullable(last.get(job.getJobId().toString())), i18n))
                .toList();
        Map<String, Object> model =
                Map.of("title", i18n.getText("scheduler.title"), "jobs", lines, "shown", SHOWN, "ran", ran);
        return pages.admin("cluster/jobs", model, "scheduler");
    }

    /** Makes the job due at once, on whichever node has its runner. */
    @PostMapping("/secure/admin/SchedulerAdmin!run.jspa")
    public ModelAndView run(@RequestParam String id) {
        if (id.length() > Scheduling.NAME_LIMIT || !scheduling.runNow(JobId.of(id))) throw new NotFound();
        return Redirect.to(PATH + "?ran=true");
    }
}
