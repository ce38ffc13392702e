package org.relais.host.plugin.resource;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.plugin.bundle.Visitor;

/** Puts files together, and remembers the batches that pages use. */
final class Batches {
    private static final int REMEMBERED = 100;
    /** One script that fails must not take the others with it; Jira wraps them in the same way. */
    private static final String CATCH = "var WRMCB=function(e){console.error('Error running batched script.',e);};\n";

    private final Map<BatchName, Batch> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BatchName, Batch> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final JsTexts texts;
    private final Visitor visitor;
    private long generation;

    Batches(JsTexts texts, Visitor visitor) {
        this.texts = texts;
        this.visitor = visitor;
    }

    synchronized void forget() {
        known.clear();
        generation++;
    }

    /** Changes with {@link #forget}: what was made before it is not to be remembered after it. */
    synchronized long generation() {
        return generation;
    }

    synchronized Optional<Batch> known(BatchName name) {
        return Optional.ofNullable(known.get(name));
    }

    /** Keeps a batch of that generation for those who ask next. */
    synchronized void remember(BatchName name, Batch batch, long made) {
        if (made == generation) known.put(name, batch);
    }

    /** The files of these resources in their order; nothing where there is none with that ending. */
    Optional<Batch> make(BatchName name, List<WebResource> resources) {
        boolean scripts = name.ending().equals("js");
        StringBuilder content = new StringBuilder();
        for (WebResource resource : resources) {
            resource.batched(name.ending()).forEach(file -> {
                String text = text(resource, file, name);
                content.append(scripts ? script(resource, file, text) : style(resource, file, text));
            });
        }
        if (content.isEmpty()) return Optional.empty();
        String whole = scripts ? CATCH + content : content.toString();
        return Optional.of(Batch.of(ContentTypes.of("batch." + name.ending()), whole.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(WebResource resource, String file, BatchName name) {
        String text = new String(resource.content(file).orElse(new byte[0]), StandardCharsets.UTF_8);
        return resource.needsTexts(file) ? texts.write(text, name.locale()) : text;
    }

    private static String script(WebResource resource, String file, String text) {
        return "try {\n/* " + resource.completeKey() + " " + file + " */\n" + text + "\n}catch(e){WRMCB(e)};\n";
    }

    private String style(WebResource resource, String file, String text) {
        String home = visitor.baseUrl() + "/download/resources/" + resource.completeKey() + "/" + file;
        return "/* " + resource.completeKey() + " " + file + " */\n" + StyleAddresses.fromRoot(text, home) + "\n";
    }
}
