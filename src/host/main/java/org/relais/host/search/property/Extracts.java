package org.relais.host.search.property;

import java.util.Optional;

/** The indexed values that a query may name at the moment. */
public interface Extracts {
    /** None at all. */
    Extracts NONE = new Extracts() {
        @Override
        public Optional<Extract> at(String propertyKey, String path) {
            return Optional.empty();
        }

        @Override
        public Optional<Extract> alias(String name) {
            return Optional.empty();
        }
    };

    /** What lies there. */
    Optional<Extract> at(String propertyKey, String path);

    /** What is also called by this name, whatever the case of its letters. */
    Optional<Extract> alias(String name);
}
