package org.relais.host.plugin.store;

import java.sql.SQLException;
import java.util.List;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.relais.host.db.Database;

/** The tables of one plugin, as its entities declare them. */
final class Tables {
    private final EntityManager entities;

    private Tables(EntityManager entities) {
        this.entities = entities;
    }

    /** Knows the tables, without looking at them yet. */
    static Tables of(Database database, String namespace) {
        return new Tables(new EntityManager(provider(database), configuration(Naming.of(namespace))));
    }

    /** Brings the tables up to date: adds what is new, never drops a column. */
    @SuppressWarnings("unchecked")
    void migrate(List<Class<? extends RawEntity<?>>> types) throws SQLException {
        entities.migrate(types.toArray(Class[]::new));
    }

    EntityManager entities() {
        return entities;
    }

    private static DatabaseProvider provider(Database database) {
        DisposableDataSource source = new JoiningSource(database.joining());
        return database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
    }

    private static EntityManagerConfiguration configuration(Naming naming) {
        return new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return new CachingNameConverters(naming.converters());
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, caseSensitive) -> naming.owns(table);
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }
}
