package org.relais.host.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final String TYPE = Something.class.getName();

    private final Templates templates = new Templates();

    @Test
    void text_is_escaped_and_markup_is_not() {
        Map<String, Object> values = Map.of("name", "<b>", "nameHtml", "<b>", "markup", new Html("<b>"));
        assertThat(plugin("$name $nameHtml ${markup}", values)).isEqualTo("&lt;b&gt; <b> <b>");
    }

    @Test
    void a_method_that_is_listed_is_called() {
        Map<String, Object> values = Map.of("it", new Something());
        assertThat(plugin(
                        "$it.name $it.getName() $it.nameHtml $it.safe()",
                        values,
                        "getName()",
                        "getNameHtml()",
                        "safe()"))
                .isEqualTo("&lt;Ann&gt; &lt;Ann&gt; <b>Ann</b> <i>Ann</i>");
        assertThat(plugin("$it.find('x', 3)", Map.of("it", new Something(), "n", 3L)))
                .isEmpty();
        assertThat(plugin("$it.find('x', $n)", Map.of("it", new Something(), "n", 3L), "find(java.lang.String long)"))
                .isEqualTo("x3");
    }

    @Test
    void a_method_that_is_not_listed_yields_nothing() {
        assertThat(plugin("[$it.name][$!it.safe()][#if($it.allowed)yes#else no#end]", Map.of("it", new Something())))
                .isEqualTo("[][][ no]");
        assertThat(templates.blocked()).containsExactly(TYPE + "#getName()", TYPE + "#safe()", TYPE + "#isAllowed()");
    }

    @Test
    void values_of_java_need_no_list() {
        Map<String, Object> values =
                Map.of("list", List.of("a", "b"), "map", Map.of("k", "v"), "text", "abc", "array", new String[] {"x"});
        assertThat(plugin("$list.size() $list.get(1) $map.k $map.get('k') $text.substring(1) $array.size()", values))
                .isEqualTo("2 b v v bc 1");
        assertThat(plugin("#foreach($e in $map.entrySet())$e.key=$e.value#end#foreach($x in $list)$x#end", values))
                .isEqualTo("k=vab");
    }

    @Test
    void nothing_leads_from_an_object_to_the_machine() {
        Map<String, Object> values = Map.of("text", "a", "type", String.class, "machine", Runtime.getRuntime());
        String attack = "[$!text.class.name][$!text.getClass().forName('java.lang.Runtime')][$!type.name]"
                + "[$!machine.totalMemory()]";
        assertThat(plugin(attack, values)).isEqualTo("[][][][]");
        assertThat(render(new TemplateSource("us", loader(attack), AllowList.EVERYTHING), values))
                .isEqualTo("[][][][]");
    }

    @Test
    void a_template_of_a_plugin_changes_no_object() {
        assertThat(plugin("#set($it.name = 'x')done", Map.of("it", new Something()), "setName(java.lang.String)"))
                .isEqualTo("done");
    }

    @Test
    void only_the_host_turns_escaping_off() {
        String template = "#disable_html_escaping()\n$name";
        assertThat(plugin(template, Map.of("name", "<b>"))).isEqualTo("&lt;b&gt;");
        TemplateSource ours = new TemplateSource("us", loader(template), AllowList.EVERYTHING);
        assertThat(render(ours, Map.of("name", "<b>"))).isEqualTo("<b>");
    }

    @Test
    void what_the_context_lacks_is_looked_up() {
        TemplateSource source = source("$a $b $c");
        assertThat(templates.render(source, "t.vm", Map.of("a", 1), name -> name.equals("b") ? 2 : null))
                .isEqualTo("1 2 $c");
    }

    @Test
    void an_address_is_no_html() {
        assertThat(templates.evaluate(source(""), "/x?a=$a&b=${b}", Map.of("a", "1&2", "b", 3)))
                .isEqualTo("/x?a=1&2&b=3");
    }

    private String plugin(String template, Map<String, Object> values, String... listed) {
        return render(source(template, listed), values);
    }

    private String render(TemplateSource source, Map<String, Object> values) {
        return templates.render(source, "t.vm", values);
    }

    private static TemplateSource source(String template, String... listed) {
        Set<String> methods =
                Set.of(listed).stream().map(method -> TYPE + "#" + method).collect(java.util.stream.Collectors.toSet());
        return new TemplateSource(
                "them", loader(template), new PluginAllowList(Something.class.getClassLoader(), methods));
    }

    private static ClassLoader loader(String template) {
        return new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return name.equals("t.vm") ? new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8)) : null;
            }
        };
    }
}
