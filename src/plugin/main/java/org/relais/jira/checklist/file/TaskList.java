package org.relais.jira.checklist.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.Sheet;

/**
 * Markdown task lists: {@code ## A list}, {@code ### a heading}, {@code - [ ] an item}, each two spaces of indent a step
 * deeper. Beside GitHub's {@code [ ]} and {@code [x]} there are {@code [~]} in progress, {@code [!]} blocked and
 * {@code [-]} not applicable. Any other line is an item as well, so that whatever is pasted becomes one item a line. It
 * holds texts and states; JSON holds all.
 */
public final class TaskList {
    private static final int STEP = 2;
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+•]|\\d{1,9}[.)])?\\s*(?:\\[(?<box>[ xX~!-])])?\\s*(?<text>.*)");
    private static final Map<String, Meaning> BOXES = Map.of(
            " ", Meaning.OPEN,
            "x", Meaning.DONE,
            "~", Meaning.IN_PROGRESS,
            "!", Meaning.BLOCKED,
            "-", Meaning.NOT_APPLICABLE);

    private TaskList() {}

    /** @param unnamed how the list of items that stand under no name is called */
    public static List<ListDraft> read(String text, String unnamed) {
        List<ListDraft> lists = new ArrayList<>();
        String name = unnamed;
        List<Draft> items = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher heading = HEADING.matcher(line.strip());
            boolean begins = heading.matches() && heading.group(1).length() <= 2 && !line.startsWith(" ");
            if (begins) {
                if (!items.isEmpty() || !name.equals(unnamed)) lists.add(new ListDraft(name, items));
                name = heading.group(2);
                items = new ArrayList<>();
            } else {
                line(line).ifPresent(items::add);
            }
        }
        if (!items.isEmpty() || !name.equals(unnamed)) lists.add(new ListDraft(name, items));
        return lists;
    }

    /** One item a line, for what is pasted into a list. */
    public static List<Draft> lines(String text) {
        return text.lines().map(TaskList::line).flatMap(Optional::stream).toList();
    }

    private static Optional<Draft> line(String line) {
        String said = line.strip();
        if (said.isEmpty()) return Optional.empty();
        Matcher heading = HEADING.matcher(said);
        if (heading.matches()) return Optional.of(draft(Item.Kind.HEADING, 0, heading.group(2), Meaning.OPEN));
        Matcher item = ITEM.matcher(said);
        if (!item.matches() || item.group("text").isBlank())
            return Optional.of(draft(Item.Kind.ITEM, indent(line), said, Meaning.OPEN));
        String box = item.group("box") == null ? " " : item.group("box").toLowerCase(java.util.Locale.ROOT);
        return Optional.of(draft(Item.Kind.ITEM, indent(line), item.group("text"), BOXES.get(box)));
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? 2 * STEP : 1;
        }
        return columns / STEP;
    }

    private static Draft draft(Item.Kind kind, int indent, String text, Meaning meaning) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        members.put(Member.TEXT, text);
        if (meaning != Meaning.OPEN) members.put(Member.STATE, meaning.word());
        return new Draft(ItemId.fresh(), kind, indent, members, Optional.empty());
    }

    /** All lists of an issue. */
    public static String written(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Checklist list : sheet.lists()) {
            if (text.length() > 0) text.append('\n');
            text.append("## ").append(list.name()).append("\n\n");
            for (Item item : sheet.of(list.id())) text.append(line(item)).append('\n');
        }
        return text.toString();
    }

    private static String line(Item item) {
        if (item.kind() == Item.Kind.HEADING) return "### " + item.content().text();
        String box = BOXES.entrySet().stream()
                .filter(one -> one.getValue() == item.meaning())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(" ");
        return " ".repeat(STEP * item.indent()) + "- [" + box + "] "
                + item.content().text();
    }
}
