package org.relais.host.plugin.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
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
        register(new BodyLimit());
        register(new XsrfFilter());
        register(new SecurityFilter(security));
        register(new BadJson());
        register(new EverythingElse());
        classes.providers().forEach(provider -> register(plugin.create(provider)));
        classes.resources().forEach(this::register);
        classes.resources().forEach(resource -> register(new PerRequest<>(plugin, resource)));
    }

    /** Has a resource made for each request by the plugin's context, and not by Jersey. */
    private static final class PerRequest<T> extends AbstractBinder {
        private static final int BEFORE_JERSEYS = 10;

        private final RunningPlugin plugin;
        private final Class<T> type;

        PerRequest(RunningPlugin plugin, Class<T> type) {
            this.plugin = plugin;
            this.type = type;
        }

        @Override
        protected void configure() {
            bindFactory(new ResourceFactory<>(plugin, type))
                    .to(type)
                    .in(RequestScoped.class)
                    .ranked(BEFORE_JERSEYS);
        }
    }
}
