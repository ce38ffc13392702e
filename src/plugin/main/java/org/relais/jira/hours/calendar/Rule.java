package org.relais.jira.hours.calendar;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.Days;
import org.threeten.extra.chrono.JulianChronology;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One rule of a file of Jollyday, answering as the interface that Jollyday has for it: what a method asks for is the
 * attribute or the child element of that name.
 */
record Rule(Element element) implements InvocationHandler {
    /** The rules of one kind. */
    static <T> List<T> all(Element parent, String name, Class<T> kind) {
        return children(parent, name).stream().map(element -> as(element, kind)).toList();
    }

    static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE
                        && node.getNodeName().equalsIgnoreCase(name))
                .map(Element.class::cast)
                .toList();
    }

    private static <T> T as(Element element, Class<T> kind) {
        return kind.cast(Proxy.newProxyInstance(Rule.class.getClassLoader(), new Class<?>[] {kind}, new Rule(element)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) return InvocationHandler.invokeDefault(proxy, method, arguments);
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> element.getNodeName();
            case "descriptionPropertiesKey" ->
                text("descriptionPropertiesKey").orElseGet(() -> text("type").orElse(""));
            case "holidayType" -> HolidayType.valueOf(text("localizedType").orElse("PUBLIC_HOLIDAY"));
            case "cycle" -> Limited.YearCycle.valueOf(text("every").orElse("EVERY_YEAR"));
            case "chronology" -> chronology();
            case "conditions" -> all(element, "MovingCondition", Movable.MovingCondition.class);
            case "weekdayInMonth" ->
                all(element, "FixedWeekday", FixedWeekdayInMonthHolidayConfiguration.class)
                        .get(0);
            default -> value(method.getName(), method.getGenericReturnType());
        };
    }

    private Chronology chronology() {
        return text("chronology").filter("JULIAN"::equals).isPresent()
                ? JulianChronology.INSTANCE
                : IsoChronology.INSTANCE;
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType optional) {
            Class<?> what = (Class<?>) optional.getActualTypeArguments()[0];
            return text(name).map(text -> read(text, what));
        }
        if (type == MonthDay.class) return day();
        if (type == FixedHolidayConfiguration.class)
            return all(element, name, FixedHolidayConfiguration.class).get(0);
        return read(
                text(name).orElseThrow(() -> new IllegalStateException(element.getNodeName() + " lacks " + name)),
                type);
    }

    private MonthDay day() {
        return MonthDay.of(
                Month.valueOf(text("month").orElseThrow()),
                Integer.parseInt(text("day").orElseThrow()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(String text, Type type) {
        if (type == Year.class) return Year.parse(text);
        if (type == Days.class) return Days.of(Integer.parseInt(text));
        return Enum.valueOf((Class<? extends Enum>) type, text.toUpperCase(Locale.ROOT));
    }

    private Optional<String> text(String name) {
        if (element.hasAttribute(name)) return Optional.of(element.getAttribute(name));
        return children(element, name).stream()
                .findFirst()
                .map(Node::getTextContent)
                .map(String::strip);
    }
}
