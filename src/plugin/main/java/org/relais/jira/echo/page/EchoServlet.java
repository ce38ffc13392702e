package org.relais.jira.echo.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.echo.EchoService;
import org.relais.jira.echo.Token;
import org.relais.jira.echo.Visit;
import org.relais.jira.jira.Jobs;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeText;

/**
 * The page behind the link in a mail. It is for everyone, with an account or without: the secret in its address is the
 * only key, and opens that one question.
 *
 * <p>There is no token against forged forms. Such a token keeps another site from using what a browser brings along by
 * itself; here that is nothing, for no session and no cookie is looked at, and whoever could forge the form would have to
 * know the secret, with which they could answer anyway. GET changes nothing, since programs that scan mail follow links;
 * an answer is taken once. The secret stays here: no referrer is sent, nothing is stored, nothing foreign is loaded.
 */
@UnrestrictedAccess
public class EchoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Room for the longest words with every character escaped, and some. */
    private static final int MOST_BYTES = 64 * 1024;

    private static final int SEE_OTHER = 303;
    private static final int TOO_LARGE = 413;

    private final transient EchoService echoes;
    private final transient Pages pages;
    private final transient Languages languages;
    private final transient TemplateRenderer renderer;
    private final transient WebResourceUrlProvider addresses;
    private final transient Jobs jobs;

    @Inject
    public EchoServlet(
            EchoService echoes,
            Languages languages,
            ApplicationProperties jira,
            TimeZoneManager zones,
            TemplateRenderer renderer,
            WebResourceUrlProvider addresses,
            Jobs jobs) {
        this.echoes = echoes;
        this.pages = new Pages(jira, zones);
        this.languages = languages;
        this.renderer = renderer;
        this.addresses = addresses;
        this.jobs = jobs;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answering answering = new Answering(request, response);
        echoes.visit(token(request))
                .fold(
                        asked -> answering.question(asked, Pages.Sent.NOTHING, Pages.Fault.NONE, 200),
                        () -> answering.end("spent", 410),
                        () -> answering.end("over", 410),
                        () -> answering.end("unknown", 404))
                .write();
    }

    /** Answers the question, and leads to the page that says so: sending it again by mistake does nothing. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answering answering = new Answering(request, response);
        long length = request.getContentLengthLong();
        if (length < 0 || length > MOST_BYTES) { // before anybody reads it
            answering.end("large", TOO_LARGE).write();
            return;
        }
        Pages.Sent sent = new Pages.Sent(sent(request, "verdict"), sent(request, "words"));
        echoes.visit(token(request))
                .fold(
                        asked -> answered(asked, sent, answering),
                        () -> answering.end("spent", sent.words(), 410),
                        () -> answering.end("over", sent.words(), 410),
                        () -> answering.end("unknown", 404))
                .write();
    }

    private Page answered(Visit.Asked asked, Pages.Sent sent, Answering answering) {
        Optional<Outcome.Verdict> verdict = Outcome.Verdict.of(sent.verdict());
        return PurposeText.read(
                sent.words(),
                words -> {
                    if (verdict.isEmpty()) return answering.wrong(asked, sent, "echo.page.choose", "relais-echo-yes");
                    if (!echoes.answer(asked.pass(), verdict.get(), words)) {
                        return answering.end("spent", sent.words(), 410);
                    }
                    jobs.soon(EchoService.JOB);
                    return answering.leadTo("?said=thanks");
                },
                refusal -> answering.wrong(
                        asked,
                        sent,
                        refusal.key(),
                        "relais-echo-words",
                        refusal.figures().toArray()));
    }

    private static Optional<Token> token(HttpServletRequest request) {
        return Token.read(Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", ""));
    }

    private static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** What is left to be written. */
    private interface Page {
        void write() throws IOException;
    }

    /** One request on its way to its page. */
    private final class Answering {
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final I18nHelper words;

        Answering(HttpServletRequest request, HttpServletResponse response) {
            this.request = request;
            this.response = response;
            this.words = languages.of(request);
        }

        Page question(Visit.Asked asked, Pages.Sent sent, Pages.Fault fault, int status) {
            return () -> print(pages.question(asked, sent, fault, style(), words), status);
        }

        Page wrong(Visit.Asked asked, Pages.Sent sent, String key, String field, Object... figures) {
            return question(asked, sent, new Pages.Fault(words.getText(key, figures), field), 400);
        }

        Page end(String name, int status) {
            return end(name, "", status);
        }

        /** Whoever has just answered finds the same page as whoever comes later, with a thank-you. */
        Page end(String name, String unkept, int status) {
            boolean thanks = name.equals("spent") && "thanks".equals(request.getParameter("said"));
            String said = thanks ? "thanks" : name;
            return () -> print(pages.end(said, unkept, style(), words), thanks ? 200 : status);
        }

        Page leadTo(String address) {
            return () -> {
                protect();
                response.setStatus(SEE_OTHER);
                response.setHeader("Location", request.getRequestURI() + address);
            };
        }

        private String style() {
            return addresses.getStaticPluginResourceUrl("org.relais.jira:echo-resources", "echo.css", UrlMode.RELATIVE);
        }

        private void print(EchoView page, int status) throws IOException {
            protect();
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Language", page.language());
            renderer.render("echo/page/echo.vm", new HashMap<>(Map.of("page", page)), response.getWriter());
        }

        private void protect() {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors"
                            + " 'none'");
        }
    }
}
