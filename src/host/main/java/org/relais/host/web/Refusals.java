package org.relais.host.web;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.relais.host.plugin.action.ActionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a controller did not: each refusal with a page that says what to do next. */
@ControllerAdvice
final class Refusals {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Pages pages;

    Refusals(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return error(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden() {
        return error(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(LoginNeeded.class)
    ModelAndView loginNeeded(HttpServletRequest request) {
        return Redirect.to("/login.jsp?os_destination=" + LocalPath.of(request).encoded());
    }

    @ExceptionHandler(WebSudoSessionException.class)
    ModelAndView webSudo(HttpServletRequest request) {
        return Redirect.to(HostWebSudo.form(request));
    }

    @ExceptionHandler(XsrfRefused.class)
    ModelAndView xsrf(HttpServletRequest request) {
        Map<String, Object> model = Map.of(
                "title", Visit.of(request).i18n().getText("xsrf.title"),
                "form", SentForm.of(request));
        return pages.page(HttpStatus.FORBIDDEN, "kernel/xsrf", model);
    }

    @ExceptionHandler(ActionRefused.class)
    ModelAndView action(ActionRefused refused, HttpServletRequest request) {
        return switch (refused.why()) {
            case NOT_LOGGED_IN -> loginNeeded(request);
            case XSRF -> xsrf(request);
            case NOT_PERMITTED -> forbidden();
            case NO_SUCH_COMMAND -> notFound();
            case METHOD_NOT_ALLOWED -> error(HttpStatus.METHOD_NOT_ALLOWED);
            case BAD_PARAMETER -> error(HttpStatus.BAD_REQUEST);
        };
    }

    @ExceptionHandler({TypeMismatchException.class, MultipartException.class})
    ModelAndView badRequest() {
        return error(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return error(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    /** The visitor is gone; nobody reads an answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ModelAndView anythingElse(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            return error(HttpStatus.valueOf(refused.getStatusCode().value()));
        }
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, e);
        return pages.error(500, "error.500.title", "error.500.text", reference);
    }

    private ModelAndView error(HttpStatus status) {
        String key =
                switch (status) {
                    case FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, PAYLOAD_TOO_LARGE -> "error." + status.value();
                    default -> "error.400";
                };
        return pages.error(status.value(), key + ".title", key + ".text");
    }
}
