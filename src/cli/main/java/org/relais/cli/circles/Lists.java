package org.relais.cli.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart where it is a list, as people write one: every line an item, or an indented rest of one. */
final class Lists {
    private static final Pattern ITEM = Pattern.compile("(?:[-*•–]|\\d{1,3}[.)])\\s+(.*)");

    private Lists() {}

    /** The items; the whole text where it is no list. */
    static List<String> split(String text) {
        if (text.isBlank()) return List.of();
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) continue;
            var item = ITEM.matcher(line);
            boolean rest = Character.isWhitespace(line.charAt(0)) && !items.isEmpty();
            if (rest) items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line);
            else if (item.matches()) items.add(item.group(1).strip());
            else return List.of(text);
        }
        return items;
    }
}
