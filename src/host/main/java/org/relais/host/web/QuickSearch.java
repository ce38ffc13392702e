package org.relais.host.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search box of the header: an issue key opens the issue, JQL is run, anything else is looked for as words. */
@Controller
public final class QuickSearch {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[0-9]+");
    private static final Pattern JQL = Pattern.compile(
            "[=~<>]|\\bin\\s*\\(|\\bis\\s+(not\\s+)?(empty|null)\\b|^order\\s+by\\b", Pattern.CASE_INSENSITIVE);

    @GetMapping("/secure/QuickSearch.jspa")
    public ModelAndView search(@RequestParam(defaultValue = "") String searchString) {
        return Redirect.to(target(searchString.strip()));
    }

    static String target(String typed) {
        if (KEY.matcher(typed).matches()) return "/browse/" + typed.toUpperCase(Locale.ROOT);
        return "/issues/?jql=" + URLEncoder.encode(jql(typed), StandardCharsets.UTF_8);
    }

    private static String jql(String typed) {
        if (typed.isEmpty() || JQL.matcher(typed).find()) return typed;
        return "text ~ \"" + typed.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
