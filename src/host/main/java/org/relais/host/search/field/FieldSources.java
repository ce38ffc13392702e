package org.relais.host.search.field;

import java.time.ZoneId;
import org.relais.host.search.property.Extracts;
import org.relais.host.search.text.TextSearch;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the fields of a query are made of.
 *
 * @param zone where days begin that are stored as moments
 */
public record FieldSources(
        JdbcClient jdbc,
        SearchFields custom,
        TextSearch texts,
        Extracts extracts,
        Visibility visibility,
        ZoneId zone) {}
