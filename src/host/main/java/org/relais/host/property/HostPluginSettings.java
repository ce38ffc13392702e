package org.relais.host.property;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.relais.host.db.Database;

/** Plugins' settings in a table. What is no text, list or map of texts is refused, as by SAL. */
public final class HostPluginSettings implements PluginSettingsFactory {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_KEY = 255;
    /** As SAL's. */
    private static final int LONGEST_VALUE = 99_000;

    private final Database database;

    public HostPluginSettings(Database database) {
        this.database = database;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Stored("");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        if (key != null && key.length() > LONGEST_KEY)
            throw new IllegalArgumentException("The key is too long: " + key);
        return new Stored(key == null ? "" : key);
    }

    private record Row(String kind, String value) {}

    private final class Stored implements PluginSettings {
        private final String namespace;

        private Stored(String namespace) {
            this.namespace = namespace;
        }

        @Override
        public Object get(String key) {
            return database.jdbc()
                    .sql("select kind, setting_value from plugin_setting where namespace = ? and setting_key = ?")
                    .params(namespace, checked(key))
                    .query((row, n) -> new Row(row.getString(1), row.getString(2)))
                    .optional()
                    .map(HostPluginSettings::read)
                    .orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) return remove(key);
            Row row = write(value);
            return database.transactions().execute(tx -> {
                Object before = remove(key);
                database.jdbc()
                        .sql("insert into plugin_setting (namespace, setting_key, kind, setting_value)"
                                + " values (?, ?, ?, ?)")
                        .params(namespace, key, row.kind(), row.value())
                        .update();
                return before;
            });
        }

        @Override
        public Object remove(String key) {
            return database.transactions().execute(tx -> {
                Object before = get(key);
                database.jdbc()
                        .sql("delete from plugin_setting where namespace = ? and setting_key = ?")
                        .params(namespace, key)
                        .update();
                return before;
            });
        }
    }

    private static String checked(String key) {
        if (key == null) throw new IllegalArgumentException("A setting needs a key");
        if (key.length() > LONGEST_KEY) throw new IllegalArgumentException("The key is too long: " + key);
        return key;
    }

    private static Row write(Object value) {
        try {
            Row row = row(value);
            if (row.value().length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("A setting holds at most " + LONGEST_VALUE + " characters");
            }
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The setting cannot be kept", e);
        }
    }

    private static Row row(Object value) throws JsonProcessingException {
        if (value instanceof String text) return new Row("string", text);
        if (value instanceof Properties properties)
            return new Row("properties", JSON.writeValueAsString(texts(properties)));
        if (value instanceof Map<?, ?> map) return new Row("map", JSON.writeValueAsString(texts(map)));
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new Row("list", JSON.writeValueAsString(list));
        }
        throw new IllegalArgumentException(
                "A setting is a String, a List of them, Properties or a Map of them, not " + value.getClass());
    }

    private static Map<String, String> texts(Map<?, ?> map) {
        Map<String, String> texts = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name) || !(value instanceof String text)) {
                throw new IllegalArgumentException("A setting's map holds nothing but Strings");
            }
            texts.put(name, text);
        });
        return texts;
    }

    private static Object read(Row row) {
        try {
            return switch (row.kind()) {
                case "list" -> JSON.readValue(row.value(), new TypeReference<List<String>>() {});
                case "map" -> JSON.readValue(row.value(), new TypeReference<Map<String, String>>() {});
                case "properties" -> {
                    Properties properties = new Properties();
                    properties.putAll(JSON.readValue(row.value(), new TypeReference<Map<String, String>>() {}));
                    yield properties;
                }
                default -> row.value();
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored setting cannot be read", e);
        }
    }
}
