package org.relais.jira.edges;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relais.host.harness.RunsHost;

/** The same as {@link RunsRelais}, on PostgreSQL. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunsHost(
        plugins = "${relais.bundle}",
        data = "test/resources/edges.json",
        storage = RunsHost.Storage.POSTGRES,
        arrangement = WatchersMayLook.class)
public @interface RunsRelaisOnPostgres {}
