package org.relais.jira.hours.calendar;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A country's file of Jollyday, read with the JDK alone. Jollyday's own two readers need JAXB or an XML module of Jackson,
 * and find themselves by the context class loader: Jira has neither for us, and its context loader does not see our bundle.
 */
final class HolidayFile implements HolidayCalendarConfigurationService {
    private final Element root;

    private HolidayFile(Element root) {
        this.root = root;
    }

    /** @param country as in de; one of those for which there is a file */
    static HolidayFile of(String country) {
        try (InputStream file = HolidayFile.class.getResourceAsStream("/holidays/Holidays_" + country + ".xml")) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new HolidayFile(parsers.newDocumentBuilder().parse(file).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own file of " + country, e);
        }
    }

    @Override
    public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
        return new Part(root);
    }

    /** A country or a part of it. */
    private record Part(Element element) implements HolidayCalendarConfiguration {
        @Override
        public String hierarchy() {
            return element.getAttribute("hierarchy");
        }

        @Override
        public String description() {
            return element.getAttribute("description");
        }

        @Override
        public HolidayConfigurations holidays() {
            return Rules.of(Rule.children(element, "Holidays").get(0));
        }

        @Override
        public Stream<HolidayCalendarConfiguration> subConfigurations() {
            return Rule.children(element, "SubConfigurations").stream().map(Part::new);
        }
    }

    /** Public, with lists of just these types: Jollyday asks by reflection which kinds of rules there are. */
    public record Rules(
            List<FixedHolidayConfiguration> fixed,
            List<RelativeToFixedHolidayConfiguration> relativeToFixed,
            List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth,
            List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays,
            List<ChristianHolidayConfiguration> christianHolidays,
            List<IslamicHolidayConfiguration> islamicHolidays,
            List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed,
            List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed,
            List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays,
            List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday)
            implements HolidayConfigurations {
        private static Rules of(Element holidays) {
            return new Rules(
                    Rule.all(holidays, "Fixed", FixedHolidayConfiguration.class),
                    Rule.all(holidays, "RelativeToFixed", RelativeToFixedHolidayConfiguration.class),
                    Rule.all(holidays, "RelativeToWeekdayInMonth", RelativeToWeekdayInMonthHolidayConfiguration.class),
                    Rule.all(holidays, "FixedWeekday", FixedWeekdayInMonthHolidayConfiguration.class),
                    Rule.all(holidays, "ChristianHoliday", ChristianHolidayConfiguration.class),
                    Rule.all(holidays, "IslamicHoliday", IslamicHolidayConfiguration.class),
                    Rule.all(holidays, "FixedWeekdayBetweenFixed", FixedWeekdayBetweenFixedHolidayConfiguration.class),
                    Rule.all(
                            holidays,
                            "FixedWeekdayRelativeToFixed",
                            FixedWeekdayRelativeToFixedHolidayConfiguration.class),
                    Rule.all(holidays, "EthiopianOrthodoxHoliday", EthiopianOrthodoxHolidayConfiguration.class),
                    Rule.all(holidays, "RelativeToEasterSunday", RelativeToEasterSundayHolidayConfiguration.class));
        }
    }
}
