package org.relais.host.rest.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Collection;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.relais.host.plugin.rest.BodyLimit;
import org.relais.host.plugin.rest.XsrfFilter;

/** The host's own resources, behind the same limits and checks as those of plugins. */
final class ApiApplication extends ResourceConfig {
    ApiApplication(Collection<?> resources) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        JsonMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        register((ContextResolver<ObjectMapper>) type -> json, ContextResolver.class);
        register(JacksonFeature.withoutExceptionMappers());
        register(new BodyLimit(1));
        register(new XsrfFilter());
        register(new Refusals());
        register(new WordedRefusals());
        // Jersey takes instances for providers, and says so in the log; by their class it knows what they are
        resources.forEach(resource -> register(resource.getClass()));
        register(new Binder(resources));
    }

    /** Says who calls, and hands out each resource for all requests. One binder: Jersey keeps one of each class. */
    private static final class Binder extends AbstractBinder {
        private static final int BEFORE_JERSEYS = 10;

        private final Collection<?> resources;

        Binder(Collection<?> resources) {
            this.resources = resources;
        }

        @Override
        protected void configure() {
            bindFactory(CallFactory.class).to(Call.class).in(RequestScoped.class);
            resources.forEach(this::same);
        }

        @SuppressWarnings("unchecked")
        private <T> void same(T resource) {
            bindFactory(new Same<>(resource))
                    .to((Class<? super T>) resource.getClass())
                    .in(RequestScoped.class)
                    .ranked(BEFORE_JERSEYS);
        }
    }

    private record Same<T>(T resource) implements Factory<T> {
        @Override
        public T provide() {
            return resource;
        }

        @Override
        public void dispose(T used) {}
    }
}
