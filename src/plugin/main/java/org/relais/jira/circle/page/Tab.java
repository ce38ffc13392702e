package org.relais.jira.circle.page;

import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways of looking at the circles, one beside the other. */
enum Tab {
    MAP("RelaisCircleMap.jspa"),
    TREE("RelaisCircleMap.jspa?view=tree"),
    LIST("RelaisCircleList.jspa"),
    MINE("RelaisMyRoles.jspa"),
    CHANGES("RelaisCircleChanges.jspa");

    private final String address;

    Tab(String address) {
        this.address = address;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param here the one that is shown; null where it is none of them */
    static List<TabLine> lines(Tab here, I18nHelper words) {
        return Arrays.stream(values())
                .map(tab -> new TabLine(tab.address, words.getText("circle.page.tab." + tab.word()), tab == here))
                .toList();
    }
}
