package org.relais.jira.checklist.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.json.Malformed;
import org.relais.jira.csv.Csv;

/**
 * Tables of items, one a line, for spreadsheets: the columns are {@code list}, {@code kind}, {@code indent} and the words
 * of all members but keys; only {@code text} is needed. What a spreadsheet would run is written harmless, and read as it
 * was.
 */
public final class Sheets {
    private static final String LIST = "list";
    private static final String KIND = "kind";
    private static final String INDENT = "indent";
    private static final List<Member> MEMBERS = List.of(
            Member.TEXT,
            Member.STATE,
            Member.REASON,
            Member.MANDATORY,
            Member.WHO,
            Member.DUE,
            Member.PRIORITY,
            Member.TWO_KEYS,
            Member.NOTE);

    private Sheets() {}

    /** All lists of an issue. */
    public static String written(Sheet sheet) {
        List<String> columns = new ArrayList<>(List.of(LIST, KIND, INDENT));
        MEMBERS.forEach(member -> columns.add(member.word()));
        StringBuilder text = new StringBuilder(Csv.written(columns));
        for (Checklist list : sheet.lists()) {
            for (Item item : sheet.of(list.id())) {
                List<String> cells = new ArrayList<>();
                cells.add(Csv.harmless(list.name()));
                cells.add(item.kind().word());
                cells.add(Integer.toString(item.indent()));
                MEMBERS.forEach(member -> cells.add(Csv.harmless(member.of(item))));
                text.append(Csv.written(cells));
            }
        }
        return text.toString();
    }

    /**
     * @param unnamed how the list of items without one is called
     * @throws Malformed where it is no table of items
     */
    public static List<ListDraft> read(String text, String unnamed) {
        List<Csv.Record> lines;
        try {
            lines = Csv.read(text);
        } catch (Csv.Broken e) {
            throw new Malformed(Refusal.of(Refusal.Reason.UNREADABLE).saying(e.line()));
        }
        if (lines.isEmpty())
            throw new Malformed(Refusal.of(Refusal.Reason.UNREADABLE).saying(1));
        List<String> columns = lines.get(0).cells();
        if (!columns.contains(Member.TEXT.word()))
            throw new Malformed(Refusal.of(Refusal.Reason.UNREADABLE).saying(1));
        Map<String, List<Draft>> lists = new LinkedHashMap<>();
        for (Csv.Record line : lines.subList(1, lines.size())) {
            Map<String, String> cells = cells(columns, line);
            String list = cells.getOrDefault(LIST, "").isBlank() ? unnamed : cells.get(LIST);
            lists.computeIfAbsent(list, unused -> new ArrayList<>()).add(draft(cells, line.line()));
        }
        return lists.entrySet().stream()
                .map(list -> new ListDraft(list.getKey(), list.getValue()))
                .toList();
    }

    private static Map<String, String> cells(List<String> columns, Csv.Record line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            cells.put(columns.get(i).strip(), Csv.restored(line.cells().get(i)));
        }
        return cells;
    }

    private static Draft draft(Map<String, String> cells, int line) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        for (Member member : MEMBERS) {
            String cell = cells.getOrDefault(member.word(), "");
            if (!cell.isBlank() || member == Member.TEXT) members.put(member, cell);
        }
        String indent = cells.getOrDefault(INDENT, "").isBlank()
                ? "0"
                : cells.get(INDENT).strip();
        if (!indent.matches("\\d{1,4}")) {
            throw new Malformed(
                    Refusal.of(Refusal.Reason.UNREADABLE).saying(line).about(INDENT));
        }
        Item.Kind kind = Item.Kind.of(cells.getOrDefault(KIND, "")).orElse(Item.Kind.ITEM);
        return new Draft(ItemId.fresh(), kind, Integer.parseInt(indent), members, Optional.empty());
    }
}
