package org.relais.host.plugin.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.relais.host.plugin.bundle.RunningPlugin;

/** Resources and providers of one module, made by the plugin's own context, behind the checks of REST v2. */
final class RestApplication extends ResourceConfig {
    RestApplication(RunningPlugin plugin, RestClasses classes, RestSecurity security) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        JsonMapper json = JsonMapper.builder().build(); // an unknown property is an error, a Date is a number
        register((ContextResolver<ObjectMapper>) type -> json, ContextResolver.class);
        register(JacksonFeature.withoutExceptionMappers());
        register(new BodyLimit(8));
        register(new XsrfFilter());
        register(new SecurityFilter(security));
        register(new BadJson());
        register(new EverythingElse());
        classes.providers().forEach(provider -> register(plugin.create(provider)));
        classes.resources().forEach(this::register);
        AtomicReference<ContextFields> fields = new AtomicReference<>();
        register(new PerRequest(plugin, classes.resources(), fields::get));
        register(new AbstractContainerLifecycleListener() {
            @Override
            public void onStartup(Container container) {
                fields.set(new ContextFields(container.getApplicationHandler().getInjectionManager()));
            }
        });
    }

    /** Has resources made for each request by the plugin's context, and not by Jersey, which keeps one binder a class. */
    private static final class PerRequest extends AbstractBinder {
        private static final int BEFORE_JERSEYS = 10;

        private final RunningPlugin plugin;
        private final Set<Class<?>> types;
        private final Supplier<ContextFields> fields;

        PerRequest(RunningPlugin plugin, Set<Class<?>> types, Supplier<ContextFields> fields) {
            this.plugin = plugin;
            this.types = types;
            this.fields = fields;
        }

        @Override
        protected void configure() {
            types.forEach(this::make);
        }

        private <T> void make(Class<T> type) {
            bindFactory(new ResourceFactory<>(plugin, type, fields))
                    .to(type)
                    .in(RequestScoped.class)
                    .ranked(BEFORE_JERSEYS);
        }
    }
}
