package org.relais.host.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.search.text.Reindexing;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making the index of words anew, and watching it. Searches go on meanwhile. */
@Controller
@Administration
public final class IndexPage {
    private static final String PATH = "/secure/admin/jira/IndexAdmin.jspa";

    private final Pages pages;
    private final Reindexing reindexing;
    private final IndexThread thread;

    public IndexPage(Pages pages, Reindexing reindexing, IndexThread thread) {
        this.pages = pages;
        this.reindexing = reindexing;
        this.thread = thread;
    }

    @GetMapping(PATH)
    public ModelAndView view(HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("search.index.title"));
        model.put("progress", reindexing.progress().orElse(null));
        return pages.admin("search/index", model, "index");
    }

    /** {@code resume}: from where the last one was stopped; otherwise from the beginning. */
    @PostMapping(PATH)
    public ModelAndView start(@RequestParam(defaultValue = "false") boolean resume) {
        if (!resume) reindexing.restart();
        thread.wake();
        return Redirect.to(PATH);
    }
}
