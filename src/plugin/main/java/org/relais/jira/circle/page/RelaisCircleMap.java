package org.relais.jira.circle.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.time.Clock;
import org.relais.jira.circle.CircleService;
import org.relais.jira.jira.CurrentVisitor;

/** The map and the tree of circles, which the browser draws. The class has the page's name, as Jira asks. */
@SupportedMethods(RequestMethod.GET)
public class RelaisCircleMap extends CirclePage {
    private boolean tree;

    @Inject
    public RelaisCircleMap(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock) {
        super(circles, visitor, pages, zones, clock);
    }

    /** {@code tree}; anything else is the map. */
    public void setView(String view) {
        tree = view.equals("tree");
    }

    @Override
    public String doDefault() {
        if (!opened()) return DENIED;
        return tree ? "tree" : SUCCESS;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    @Override
    Tab here() {
        return tree ? Tab.TREE : Tab.MAP;
    }

    /** Whether there is anything to draw. */
    public boolean getEmpty() {
        return reader.view().structure().size() == 0;
    }
}
