package org.relais.host.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.people.People;
import org.relais.host.people.Person;

/** What plugins keep under a key, for everybody or about one person. */
abstract class PropertiesContract {
    abstract Database database();

    private PluginSettingsFactory factory() {
        return new HostPluginSettings(database());
    }

    private PropertySet of(String key) {
        People people = new People(database());
        Person person = people.byKey(key)
                .orElseGet(
                        () -> people.add(new Person(key, database().nextId(), key, key, null, true, null, null), null));
        return new HostUserProperties(database()).getPropertySet(person);
    }

    @Test
    void settings_come_back_as_what_they_were() {
        PluginSettings settings = factory().createGlobalSettings();
        Properties properties = new Properties();
        properties.setProperty("a", "1");
        for (Object value : List.of("text ✓", List.of("a", "b"), Map.of("k", "v"), properties)) {
            settings.put("kept", value);
            assertThat(settings.get("kept")).isEqualTo(value);
        }
        assertThat(settings.put("kept", "")).isEqualTo(properties);
        assertThat(settings.get("kept")).isEqualTo("");
        assertThat(settings.remove("kept")).isEqualTo("");
        assertThat(settings.get("kept")).isNull();
    }

    @Test
    void namespaces_are_apart() {
        factory().createSettingsForKey("one").put("key", "1");
        factory().createSettingsForKey("two").put("key", "2");
        assertThat(factory().createSettingsForKey("one").get("key")).isEqualTo("1");
        assertThat(factory().createGlobalSettings().get("key")).isNull();
    }

    @Test
    void what_sal_refuses_is_refused() {
        PluginSettings settings = factory().createGlobalSettings();
        for (Object value : List.of(1, List.of(1), Map.of("k", 1), "x".repeat(99_001))) {
            assertThatThrownBy(() -> settings.put("odd", value)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> settings.put("k".repeat(256), "v")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.get(null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(settings.get("odd")).isNull();
    }

    @Test
    void properties_of_a_person_keep_their_type_and_are_theirs_alone() {
        PropertySet ada = of("ada");
        ada.setString("p.text", "à");
        ada.setBoolean("p.yes", true);
        ada.setLong("p.long", 4_000_000_000L);
        ada.setDate("p.date", new Date(0));
        ada.setString("p_text", "not a wildcard");
        assertThat(ada.getString("p.text")).isEqualTo("à");
        assertThat(ada.getBoolean("p.yes")).isTrue();
        assertThat(ada.getLong("p.long")).isEqualTo(4_000_000_000L);
        assertThat(ada.getDate("p.date")).isEqualTo(new Date(0));
        assertThat(ada.getType("p.yes")).isEqualTo(PropertySet.BOOLEAN);
        assertThat(ada.getKeys("p_").stream().map(Object::toString)).containsExactly("p_text");
        assertThat(of("ben").exists("p.text")).isFalse();
        ada.remove("p.text");
        assertThat(ada.exists("p.text")).isFalse();
    }
}
