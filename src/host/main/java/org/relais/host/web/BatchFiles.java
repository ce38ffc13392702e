package org.relais.host.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.relais.host.plugin.resource.Batch;
import org.relais.host.plugin.resource.BatchName;
import org.relais.host.plugin.resource.Delivery;
import org.relais.host.plugin.resource.WebResources;

/**
 * Hands out the scripts and styles of plugins in batches, whose addresses say what is in them: {@code
 * /s/FINGERPRINT/_/download/contextbatch/js/NAMES/batch.js}. What a page wants later it asks for at {@code /s/require}.
 */
final class BatchFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int NAMES = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient WebResources resources;

    BatchFiles(WebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.equals("/require")) {
            require(request, response);
            return;
        }
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        Optional<BatchName.Asked> asked = BatchName.read(path, parameters);
        Optional<Batch> batch = asked.flatMap(resources::batch);
        if (batch.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(batch.get(), asked.get().fingerprint(), request, response);
    }

    /** What is just as its address says can be kept for ever; what is not was made of other files than the page knew. */
    private static void send(Batch batch, String fingerprint, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + batch.fingerprint() + '"';
        boolean right = batch.fingerprint().equals(fingerprint);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", right ? "public, max-age=31536000, immutable" : "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(batch.resource().contentType());
        response.setContentLength(batch.resource().content().length);
        response.getOutputStream().write(batch.resource().content());
    }

    /** Names contexts and resources in {@code want}, separated by commas, and what the page has in {@code has}. */
    private void require(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> want = names(request.getParameter("want"));
        List<String> has = names(request.getParameter("has"));
        if (want.size() + has.size() > NAMES) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Delivery delivery = resources.deliver(want, has, Visit.of(request).locale());
        ObjectNode answer = JSON.createObjectNode();
        delivery.styles().forEach(answer.putArray("styles")::add);
        delivery.scripts().forEach(answer.putArray("scripts")::add);
        delivery.has().forEach(answer.putArray("has")::add);
        ObjectNode data = answer.putObject("data");
        for (Map.Entry<String, String> one : delivery.data().entrySet()) {
            data.set(one.getKey(), JSON.readTree(one.getValue()));
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.split(","));
    }
}
