package org.relais.jira.edges;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relais.host.harness.RunsHost;

/**
 * The finished bundle in a host of its own, with the people and issues of edges.json: Ana may edit, Ben may only look,
 * Cy sees nothing, Faye alone sees EDGE-3 and reads French, admin administers.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunsHost(plugins = "${relais.bundle}", data = "test/resources/edges.json", arrangement = WatchersMayLook.class)
public @interface RunsRelais {}
