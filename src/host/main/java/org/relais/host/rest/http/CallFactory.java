package org.relais.host.rest.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.glassfish.hk2.api.Factory;

/** Tells resources who calls. */
final class CallFactory implements Factory<Call> {
    private final HttpServletRequest request;

    @Inject
    CallFactory(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Call provide() {
        return Call.of(request);
    }

    @Override
    public void dispose(Call call) {}
}
