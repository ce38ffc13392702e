package org.relais.host.trial.good;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trial plugin's objects. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    @Bean
    Notes notes(ActiveObjects ao) {
        return new Notes(ao);
    }

    /** Offered to other plugins as a service. */
    @Bean
    Supplier<Object> reader(Notes notes) {
        return notes::all;
    }
}
