package org.relais.host.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.relais.host.web.Visit;

/** Gives the refusals of the filters that stand before every resource of the host Jira's shape and words. */
final class WordedRefusals implements ContainerResponseFilter {
    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.getEntity() instanceof ErrorJson) return;
        String key = "rest.status." + response.getStatus();
        Refused refused = Refused.with(response.getStatus(), key);
        ErrorJson body = ErrorJson.of(refused, Visit.of(servletRequest).i18n());
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
}
