package org.relais.jira.circle.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.Search;
import org.relais.jira.jira.CurrentVisitor;

/** Every role and circle in a table, or those that a word finds. The class has the page's name, as Jira asks. */
@SupportedMethods(RequestMethod.GET)
public class RelaisCircleList extends CirclePage {
    static final int PAGE = 100;
    private static final int MOST = 500;

    private String query = "";
    private boolean vacant;
    private int start;
    private transient List<Node> found = List.of();

    @Inject
    public RelaisCircleList(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock) {
        super(circles, visitor, pages, zones, clock);
    }

    /** Words that names, purposes, clauses or tags must have; accents and case do not matter. */
    public void setQ(String words) {
        query = words.strip();
    }

    /** Whether only those that nobody holds are shown. */
    public void setVacant(String chosen) {
        vacant = chosen.equals("true");
    }

    /** How many come before the page; anything that is no number is 0. */
    public void setStart(String number) {
        start = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    @Override
    public String doDefault() {
        if (!opened()) return DENIED;
        var structure = reader.view().structure();
        Collection<Node> some = query.isEmpty()
                ? structure.nodes().filter(node -> !node.closed()).toList()
                : Search.find(structure, query, reader.locale(), MOST);
        List<Node> chosen = some.stream()
                .filter(node -> !vacant || reader.view().seating().vacant(node.id()))
                .toList();
        found = query.isEmpty() ? reader.sorted(chosen) : chosen;
        return SUCCESS;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    @Override
    Tab here() {
        return Tab.LIST;
    }

    public String getQuery() {
        return query;
    }

    public boolean getVacantOnly() {
        return vacant;
    }

    /** The page of what was found. */
    public List<NodeLine> getLines() {
        return found.stream()
                .skip(start)
                .limit(PAGE)
                .map(node -> NodeLine.of(node, reader))
                .toList();
    }

    /** How much was found, in a sentence. */
    public String getFound() {
        if (found.isEmpty()) return reader.say("circle.page.list.none");
        int from = Math.min(start + 1, found.size());
        return reader.say("circle.page.list.found", from, Math.min(start + PAGE, found.size()), found.size());
    }

    /** Where the next page begins; empty where this is the last. */
    public String getNext() {
        return start + PAGE < found.size() ? Integer.toString(start + PAGE) : "";
    }

    /** Where the page before begins; empty where this is the first. */
    public String getPrevious() {
        return start > 0 ? Integer.toString(Math.max(0, start - PAGE)) : "";
    }
}
