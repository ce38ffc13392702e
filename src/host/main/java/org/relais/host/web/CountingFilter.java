package org.relais.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.relais.host.db.Statements;

/**
 * Starts the count of SQL statements, and tells it to a developer on the same machine who asks with
 * {@code X-Host-Statements: count}.
 */
final class CountingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String HEADER = "X-Host-Statements";

    private final transient Statements statements;

    CountingFilter(Statements statements) {
        this.statements = statements;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        statements.start();
        if (!isAsked(request)) {
            chain.doFilter(request, response);
            return;
        }
        CountedResponse counted = new CountedResponse(response, this::count);
        chain.doFilter(request, counted);
        counted.finish();
    }

    private static boolean isAsked(HttpServletRequest request) throws IOException {
        return "count".equals(request.getHeader(HEADER))
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private String count() {
        StringBuilder count = new StringBuilder("total=").append(statements.total());
        statements
                .seen()
                .forEach((name, sql) ->
                        count.append(';').append(name).append('=').append(sql.size()));
        return count.toString();
    }
}
