package org.relais.host.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A picture for everything that Jira gives one: a disc whose colour belongs to the thing's id. */
final class AvatarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = String.valueOf(request.getQueryString()).replaceAll("&size=\\w+", "");
        int hue = Math.floorMod(query.hashCode(), 360);
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getOutputStream()
                .print(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"0 0 48 48\">"
                                + "<circle cx=\"24\" cy=\"24\" r=\"22\" fill=\"hsl(%d,45%%,45%%)\"/></svg>",
                        hue));
    }
}
