package org.relais.jira.notice.page;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.notice.Wish;

/**
 * The page <em>My relay</em>: everything that waits for whoever looks at it, and when they want mail about it. The class
 * has the page's name because Jira makes its address of it.
 */
@SupportedMethods(RequestMethod.GET)
public class RelaisMine extends JiraWebActionSupport {
    private final transient NoticeService notices;
    private final transient CurrentVisitor visitor;
    private final transient DateTimeFormatter dates;
    private transient NoticeService.Mine mine;
    private transient Typed typed;
    private long before = Long.MAX_VALUE;
    private String said = "";

    /** What a form holds, as it was typed. */
    private record Typed(String mode, boolean follow, String from, String to, Set<String> days) {}

    @Inject
    public RelaisMine(NoticeService notices, CurrentVisitor visitor, DateTimeFormatterFactory dates) {
        this.notices = notices;
        this.visitor = visitor;
        this.dates = dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE);
    }

    /** The page begins with what is older than this id; anything else is the first page. */
    public void setBefore(String before) {
        if (before.matches("\\d{1,18}")) this.before = Long.parseLong(before);
    }

    /** Set by the address to which a sent form leads. */
    public void setSaid(String said) {
        this.said = said;
    }

    @Override
    public String doDefault() {
        Optional<NoticeService.Mine> found = notices.mine(visitor.visitor(), before);
        found.ifPresent(all -> mine = all);
        return found.isPresent() ? SUCCESS : "securitybreach";
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    /** Takes a notice from the list. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSettle() {
        String id = parameter("id");
        boolean let = id.matches("\\d{1,18}") && notices.settle(visitor.visitor(), Long.parseLong(id));
        return let ? getRedirect("RelaisMine!default.jspa?said=settled") : doDefault();
    }

    /** Keeps when mail may come. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doWish() {
        String[] days = getHttpRequest().getParameterValues("day");
        typed = new Typed(
                parameter("mode"),
                parameter("follow").equals("hours"),
                parameter("from"),
                parameter("to"),
                days == null ? Set.of() : Set.copyOf(Arrays.asList(days)));
        Optional<Wish> wish = read(typed);
        if (wish.isEmpty()) return doDefault();
        boolean let = notices.keep(visitor.visitor(), wish.get());
        return let ? getRedirect("RelaisMine!default.jspa?said=kept") : doDefault();
    }

    private String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("");
    }

    private Optional<Wish> read(Typed form) {
        I18nHelper words = visitor.words();
        Optional<Wish.Mode> mode = Arrays.stream(Wish.Mode.values())
                .filter(one -> one.word().equals(form.mode()))
                .findFirst();
        if (mode.isEmpty()) addErrorMessage(words.getText("notice.wish.mode.wrong"));
        if (form.follow() && !hasAnyErrors()) return Optional.of(Wish.following(mode.orElseThrow()));
        Optional<LocalTime> from = time(form.from(), "notice.wish.from");
        Optional<LocalTime> to = time(form.to(), "notice.wish.to");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> form.days().contains(Integer.toString(day.getValue())))
                .forEach(days::add);
        if (days.isEmpty()) addErrorMessage(words.getText("notice.wish.days.none"));
        if (hasAnyErrors()) return Optional.empty();
        return Optional.of(new Wish(mode.orElseThrow(), from.orElseThrow(), to.orElseThrow(), days));
    }

    private Optional<LocalTime> time(String text, String key) {
        try {
            return Optional.of(LocalTime.parse(text).withSecond(0).withNano(0));
        } catch (DateTimeParseException e) {
            I18nHelper words = visitor.words();
            addErrorMessage(words.getText("notice.wish.time.wrong", words.getText(key)));
            return Optional.empty();
        }
    }

    /** What waits, ready to print. */
    public List<Line> getWaiting() {
        I18nHelper words = visitor.words();
        return mine.waiting().stream()
                .map(shown -> {
                    List<String> about = shown.told().words().apply(words.getLocale());
                    return new Line(
                            Long.toString(shown.notice().id()),
                            shown.told().address(),
                            about.get(0),
                            words.getText(shown.told().sentence(), about.toArray()),
                            dates.format(Date.from(shown.notice().made())));
                })
                .toList();
    }

    /** Where the next page begins; empty where there is none. */
    public String getNext() {
        return mine.next().map(id -> Long.toString(id)).orElse("");
    }

    /** What was just done, in a sentence; empty where nothing was. */
    public String getSaid() {
        if (hasAnyErrors()) return "";
        return switch (said) {
            case "settled" -> visitor.words().getText("notice.said.settled");
            case "kept" -> visitor.words().getText("notice.said.kept");
            default -> "";
        };
    }

    /** Whether mail comes within one's own hours, and the times here do not matter. */
    public boolean getFollow() {
        return typed == null ? mine.wish().followsHours() : typed.follow();
    }

    /** How mail can come. */
    public List<Choice> getModes() {
        String chosen = typed == null ? mine.wish().mode().word() : typed.mode();
        return Arrays.stream(Wish.Mode.values())
                .map(mode -> new Choice(
                        mode.word(),
                        visitor.words().getText("notice.wish.mode." + mode.word()),
                        mode.word().equals(chosen)))
                .toList();
    }

    /** The days of the week, in its order. */
    public List<Choice> getDays() {
        Locale language = visitor.words().getLocale();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(
                        Integer.toString(day.getValue()),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, language),
                        typed == null
                                ? mine.wish().days().contains(day)
                                : typed.days().contains(Integer.toString(day.getValue()))))
                .toList();
    }

    /** When mail may begin to come, as in 08:00. */
    public String getFrom() {
        return typed == null ? mine.wish().from().toString() : typed.from();
    }

    /** From when on it may not any more, as in 18:00. */
    public String getTo() {
        return typed == null ? mine.wish().to().toString() : typed.to();
    }

    /**
     * One notice.
     *
     * @param about the name of what it is about
     */
    public record Line(String id, String address, String about, String sentence, String made) {}

    /** Something that can be chosen. */
    public record Choice(String word, String label, boolean chosen) {}
}
