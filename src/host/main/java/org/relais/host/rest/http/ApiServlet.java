package org.relais.host.rest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.regex.Pattern;
import org.glassfish.jersey.servlet.ServletContainer;
import org.relais.host.web.Visit;

/** Some resources of the host at the address of this servlet. Addresses that are written in two ways are not served. */
public final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Empty steps, parameters of steps, and steps or separators in disguise. */
    private static final Pattern TRICKS = Pattern.compile("//|;|\\\\|%2e|%2f|%5c|%00|/\\.{1,2}(/|$)");

    private final transient ServletContainer jersey;

    public ApiServlet(Collection<?> resources) {
        jersey = new ServletContainer(new ApiApplication(resources));
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        jersey.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String written = request.getRequestURI().toLowerCase(java.util.Locale.ROOT);
        if (TRICKS.matcher(written).find()) refuse(request, response);
        else jersey.service(request, response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/json;charset=UTF-8");
        ErrorJson body = ErrorJson.of(
                Refused.notFound("rest.status.404"), Visit.of(request).i18n());
        response.getWriter().write(JSON.writeValueAsString(body));
    }

    @Override
    public void destroy() {
        jersey.destroy();
    }
}
