package org.relais.host.plugin.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionReaderUtils;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/**
 * Reads {@code reference}, {@code list}, {@code set} and {@code service} of Gemini Blueprint, and of Spring DM
 * before it; what its schema does not know has been refused already.
 */
final class ServiceNamespace extends NamespaceHandlerSupport {
    static final Set<String> URIS = Set.of(
            "http://www.eclipse.org/gemini/blueprint/schema/blueprint", "http://www.springframework.org/schema/osgi");
    private static final Set<String> DEFAULTS =
            Set.of("default-timeout", "default-availability", "default-cardinality");
    private static final long GEMINIS_TIMEOUT = 300_000;

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", this::reference);
        registerBeanDefinitionParser("list", (element, parser) -> collection(element, parser, ServiceList.class));
        registerBeanDefinitionParser("set", (element, parser) -> collection(element, parser, ServiceSet.class));
        registerBeanDefinitionParser("service", this::service);
    }

    private BeanDefinition reference(Element element, ParserContext parser) {
        List<Class<?>> types = types(element, parser);
        AbstractBeanDefinition definition = BeanDefinitionBuilder.rootBeanDefinition(ServiceReferenceBean.class)
                .addConstructorArgValue(new Wanted(types, filter(element), mandatory(element)))
                .addConstructorArgValue(timeout(element))
                .getBeanDefinition();
        return register(element, parser, definition, types.get(0));
    }

    private BeanDefinition collection(Element element, ParserContext parser, Class<?> bean) {
        AbstractBeanDefinition definition = BeanDefinitionBuilder.rootBeanDefinition(bean)
                .addConstructorArgValue(new Wanted(types(element, parser), filter(element), mandatory(element)))
                .getBeanDefinition();
        return register(element, parser, definition, bean == ServiceList.class ? List.class : Set.class);
    }

    private BeanDefinition service(Element element, ParserContext parser) {
        List<Class<?>> types =
                element.getAttribute("auto-export").equals("interfaces") ? List.of() : types(element, parser);
        Element properties = DomUtils.getChildElementByTagName(element, "service-properties");
        BeanDefinitionBuilder builder = BeanDefinitionBuilder.rootBeanDefinition(ServiceOffer.class)
                .addConstructorArgValue(new RuntimeBeanReference(element.getAttribute("ref")))
                .addConstructorArgValue(types)
                .addConstructorArgValue(attribute(element, "ranking", "0"));
        if (properties != null) {
            builder.addPropertyValue("properties", parser.getDelegate().parseMapElement(properties, null));
        }
        return register(element, parser, builder.getBeanDefinition(), ServiceOffer.class);
    }

    private static BeanDefinition register(
            Element element, ParserContext parser, AbstractBeanDefinition definition, Class<?> type) {
        definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_NO);
        definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
        String depends = element.getAttribute("depends-on");
        if (!depends.isEmpty()) definition.setDependsOn(StringUtils.tokenizeToStringArray(depends, ", ;"));
        String id = element.getAttribute("id");
        String name = id.isEmpty() ? BeanDefinitionReaderUtils.generateBeanName(definition, parser.getRegistry()) : id;
        parser.getRegistry().registerBeanDefinition(name, definition);
        return definition;
    }

    /** The interfaces, as the bundle sees them: one whose package is not imported is refused here. */
    private static List<Class<?>> types(Element element, ParserContext parser) {
        List<String> names = new ArrayList<>();
        if (element.hasAttribute("interface")) names.add(element.getAttribute("interface"));
        Element listed = DomUtils.getChildElementByTagName(element, "interfaces");
        if (listed != null)
            DomUtils.getChildElements(listed)
                    .forEach(value -> names.add(DomUtils.getTextValue(value).strip()));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("<" + element.getTagName() + "> names no interface");
        }
        ClassLoader bundle = parser.getReaderContext().getBeanClassLoader();
        List<Class<?>> types = new ArrayList<>();
        names.forEach(name -> types.add(ClassUtils.resolveClassName(name, bundle)));
        return types;
    }

    private static String filter(Element element) {
        String filter = element.getAttribute("filter");
        String bean = element.getAttribute("bean-name");
        String byName = "(|(org.eclipse.gemini.blueprint.bean.name=" + bean + ")(bean-name=" + bean + "))";
        if (bean.isEmpty()) return filter;
        return filter.isEmpty() ? byName : "(&" + filter + byName + ")";
    }

    private boolean mandatory(Element element) {
        if (element.hasAttribute("cardinality"))
            return element.getAttribute("cardinality").startsWith("1");
        if (element.hasAttribute("availability"))
            return element.getAttribute("availability").equals("mandatory");
        String cardinality = defaultOf(element, "default-cardinality");
        if (!cardinality.isEmpty()) return cardinality.startsWith("1");
        return !defaultOf(element, "default-availability").equals("optional");
    }

    private long timeout(Element element) {
        String own = attribute(element, "timeout", defaultOf(element, "default-timeout"));
        return own.isEmpty() ? GEMINIS_TIMEOUT : Long.parseLong(own);
    }

    /** {@code osgi:default-…} on the root; Spring's own schema lets any attribute of another namespace pass. */
    private static String defaultOf(Element element, String name) {
        Element root = element.getOwnerDocument().getDocumentElement();
        for (int i = 0; i < root.getAttributes().getLength(); i++) {
            var attribute = root.getAttributes().item(i);
            boolean ours = attribute.getNamespaceURI() != null && URIS.contains(attribute.getNamespaceURI());
            if (ours && !DEFAULTS.contains(attribute.getLocalName())) {
                throw new IllegalArgumentException("<beans> has the unknown attribute " + attribute.getNodeName());
            }
        }
        return root.getAttributeNS(element.getNamespaceURI(), name);
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }
}
