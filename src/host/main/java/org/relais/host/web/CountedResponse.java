package org.relais.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until it is complete, so that the count of its statements can stand in its head. */
final class CountedResponse extends ContentCachingResponseWrapper {
    private final Supplier<String> count;

    CountedResponse(HttpServletResponse response, Supplier<String> count) {
        super(response);
        this.count = count;
    }

    void finish() throws IOException {
        tell();
        copyBodyToResponse();
    }

    @Override
    public void sendError(int status) throws IOException {
        tell();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        tell();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        tell();
        super.sendRedirect(location);
    }

    private void tell() {
        if (!isCommitted()) setHeader(CountingFilter.HEADER, count.get());
    }
}
