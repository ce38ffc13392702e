package org.relais.host.plugin.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a body of more than so many mebibytes, by what it says and by what comes. */
@Priority(0)
public final class BodyLimit implements ContainerRequestFilter {
    private final int limit;
    private final RestRefusal tooLarge;

    public BodyLimit(int mebibytes) {
        limit = mebibytes * 1024 * 1024;
        tooLarge = new RestRefusal(
                Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                "A body may have " + mebibytes + " MiB at most");
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > limit) request.abortWith(tooLarge.response());
        else request.setEntityStream(new Limited(request.getEntityStream()));
    }

    private final class Limited extends FilterInputStream {
        private long left = limit;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) throw new WebApplicationException(tooLarge.response());
        }
    }
}
