package org.relais.host.web;

import java.util.List;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Hands finished controllers to Spring, which finds by their annotations what they answer. */
final class Controllers extends AnnotationConfigWebApplicationContext {
    Controllers(Entrance entrance, List<?> controllers) {
        register(WebSetup.class);
        addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("entrance", entrance);
            beans.registerSingleton("refusals", new Refusals(entrance.pages()));
            controllers.forEach(one -> beans.registerSingleton(one.getClass().getName(), one));
        });
    }
}
