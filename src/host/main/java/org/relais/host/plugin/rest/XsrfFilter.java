package org.relais.host.plugin.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.plugin.bundle.Annotated;

/** Stops a change that another site may have made the visitor's browser send. */
@Priority(Priorities.AUTHENTICATION)
public final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod()) || excluded()) return;
        boolean unasked = looksLikeForm(request) && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        if (unasked || fromElsewhere(request)) {
            RestRefusal.with(Status.FORBIDDEN, "XSRF check failed")
                    .ifPresent(refusal -> request.abortWith(refusal.response()));
        }
    }

    private boolean excluded() {
        return called.getResourceMethod() != null
                && new Annotated(called.getResourceMethod(), called.getResourceClass())
                        .onMethodOrClass(XsrfProtectionExcluded.class)
                        .isPresent();
    }

    /** What a page of another site can send without asking the browser's permission. */
    private static boolean looksLikeForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null ? request.hasEntity() : FORMS.stream().anyMatch(form -> form.isCompatible(type));
    }

    private static boolean fromElsewhere(ContainerRequestContext request) {
        boolean bySession = request.getHeaderString(HttpHeaders.COOKIE) != null
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        URI here = request.getUriInfo().getBaseUri();
        return bySession
                && sender(request).filter(sender -> !sameSite(sender, here)).isPresent();
    }

    private static Optional<String> sender(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Origin"))
                .or(() -> Optional.ofNullable(request.getHeaderString("Referer")));
    }

    private static boolean sameSite(String sender, URI here) {
        try {
            URI there = URI.create(sender);
            return here.getScheme().equalsIgnoreCase(there.getScheme())
                    && here.getHost().equalsIgnoreCase(there.getHost())
                    && port(here) == port(there);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) return uri.getPort();
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
