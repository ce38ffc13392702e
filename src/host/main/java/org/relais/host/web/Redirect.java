package org.relais.host.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser to another page of this site, with 303, so that reloading sends no form again. */
public final class Redirect {
    private Redirect() {}

    /** The path starts with a slash, which stands for the host's root. */
    public static ModelAndView to(String path) {
        RedirectView view = new RedirectView(path, true, false, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    static ModelAndView to(LocalPath path) {
        return to(path.value());
    }
}
