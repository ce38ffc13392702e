package org.relais.host.plugin.wiring;

import java.util.Collection;

/**
 * Sees what the bundle sees, and what the offered interfaces see: their methods may name types that the bundle never
 * imports. Gemini Blueprint chains loaders in the same way.
 */
final class BothLoaders extends ClassLoader {
    private final Collection<Class<?>> offered;

    BothLoaders(ClassLoader bundle, Collection<Class<?>> offered) {
        super(bundle);
        this.offered = offered;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (Class<?> type : offered) {
            try {
                return Class.forName(name, false, type.getClassLoader());
            } catch (ClassNotFoundException elsewhere) {
                // the next one may see it
            }
        }
        throw new ClassNotFoundException(name);
    }
}
