package org.relais.cli.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Tells the days of a workbook from its numbers: both are numbers, and only a cell's style says which it is. */
final class Days {
    /** The formats of days that need no description (ECMA-376 part 1, §18.8.30). */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    private final Set<Integer> styles;
    private final LocalDate zero;

    private Days(Set<Integer> styles, LocalDate zero) {
        this.styles = styles;
        this.zero = zero;
    }

    static Days of(Workbook book) throws XMLStreamException {
        Set<Integer> formats = new HashSet<>(BUILT_IN);
        Set<Integer> styles = new HashSet<>();
        try (Workbook.Part part = book.part("xl/styles.xml")) {
            boolean inCells = false;
            int style = 0;
            while (part.next("numFmt", "cellXfs", "cellStyles", "xf")) {
                if (part.is("numFmt") && day(part.attribute("formatCode"))) formats.add(part.number("numFmtId", 0));
                else if (part.is("cellXfs")) inCells = true;
                else if (part.is("cellStyles")) inCells = false;
                else if (part.is("xf") && inCells) {
                    if (formats.contains(part.number("numFmtId", 0))) styles.add(style);
                    style++;
                }
            }
        }
        return new Days(styles, zero(book));
    }

    private static boolean day(String format) {
        return LITERAL.matcher(format).replaceAll("").matches("(?s).*[yYdD].*");
    }

    /** Workbooks of old Macs count from 1904; others from a day before 1900, for there was no 29 February 1900. */
    private static LocalDate zero(Workbook book) throws XMLStreamException {
        try (Workbook.Part part = book.part("xl/workbook.xml")) {
            boolean mac = part.next("workbookPr") && Set.of("1", "true").contains(part.attribute("date1904"));
            return mac ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        }
    }

    /** A number as people read it: a day in ISO form where its style says so. */
    String shown(int style, String number) {
        if (number.isEmpty() || number.length() > MOST_DIGITS) return number;
        BigDecimal value = new BigDecimal(number);
        if (styles.contains(style) && value.signum() >= 0 && value.compareTo(LAST) <= 0) {
            return zero.plusDays(value.longValue()).toString();
        }
        boolean plain = Math.abs(value.scale()) <= MOST_DIGITS;
        return plain ? value.stripTrailingZeros().toPlainString() : number;
    }
}
