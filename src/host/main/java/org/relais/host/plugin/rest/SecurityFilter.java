package org.relais.host.plugin.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Stops who may not call a resource. */
@Priority(Priorities.AUTHORIZATION)
final class SecurityFilter implements ContainerRequestFilter {
    private final RestSecurity security;

    @Context
    private ResourceInfo called;

    @Context
    private HttpServletRequest servletRequest;

    SecurityFilter(RestSecurity security) {
        this.security = security;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (called.getResourceMethod() == null) return; // OPTIONS that Jersey answers itself
        security.refusal(called.getResourceMethod(), called.getResourceClass(), servletRequest)
                .ifPresent(refusal -> request.abortWith(refusal.response()));
    }
}
