package org.relais.host.plugin;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.resource.RequiredResources;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;

/** Gives each plugin a renderer of its own templates, with escaping and its own allow-list. */
record Renderers(Templates templates, Visitor visitor) implements ServiceFactory<TemplateRenderer> {
    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        try {
            Descriptor descriptor = Descriptor.read(Objects.requireNonNull(bundle.getEntry("atlassian-plugin.xml"))
                    .openStream());
            ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
            return new OfPlugin(templates, visitor, Starter.source(descriptor, loader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer one) {}

    private record OfPlugin(Templates templates, Visitor visitor, TemplateSource source) implements TemplateRenderer {
        @Override
        public void render(String templateName, Writer writer) throws IOException {
            render(templateName, Map.of(), writer);
        }

        @Override
        public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
            try {
                writer.write(templates.render(source, path(templateName), whole(context)));
            } catch (IllegalStateException e) {
                throw new RenderingException(e.getMessage(), e);
            }
        }

        @Override
        public boolean resolve(String templateName) {
            return source.loader().getResource(path(templateName)) != null;
        }

        private Map<String, Object> whole(Map<String, Object> given) {
            Map<String, Object> context = visitor.everywhere();
            context.put("webResourceManager", new RequiredResources());
            context.putAll(given);
            return context;
        }

        private static String path(String templateName) {
            return templateName.replaceFirst("^/", "");
        }
    }
}
