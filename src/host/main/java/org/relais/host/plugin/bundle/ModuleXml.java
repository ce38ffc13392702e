package org.relais.host.plugin.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a descriptor says about one module. */
public record ModuleXml(String pluginKey, Xml xml) {
    private static final int LAST = 1000;

    public String type() {
        return xml.name();
    }

    public String key() {
        return xml.required("key");
    }

    public String completeKey() {
        return pluginKey + ":" + key();
    }

    public int weight() {
        return xml.attribute("weight").map(Integer::parseInt).orElse(LAST);
    }

    public boolean startsDisabled() {
        return xml.attribute("state").filter("disabled"::equals).isPresent();
    }

    /** Why it is not for this host, by its restrictions; nothing where it is. */
    public Optional<Sentence> restricted() {
        return Restrict.against(xml);
    }

    /** The name as it stands in the descriptor; its key where it has none. */
    public String name() {
        return xml.attribute("name").orElse(key());
    }

    /** The template of that name, without a leading slash. */
    public Optional<String> template(String name) {
        return xml.children("resource")
                .filter(resource -> resource.required("type").equals("velocity"))
                .filter(resource -> resource.required("name").equals(name))
                .map(resource -> resource.required("location").replaceFirst("^/", ""))
                .findFirst();
    }

    /** The {@code <param name value>} children of an element. */
    public static Map<String, String> params(Xml element) {
        Map<String, String> params = new LinkedHashMap<>();
        element.children("param")
                .forEach(param -> params.put(
                        param.required("name"), param.attribute("value").orElseGet(param::text)));
        return params;
    }
}
