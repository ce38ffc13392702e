package org.relais.jira.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;

/** Notices in a list. */
public final class InMemoryNotices implements Notices {
    private final Clock clock;
    private final List<Notice> all = new ArrayList<>();
    private final Set<String> moments = new HashSet<>();
    private final Set<Long> settled = new HashSet<>();
    private final Map<Long, Instant> mailFrom = new HashMap<>();

    public InMemoryNotices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean decide(String moment, UserKey person, String kind, Subject about, boolean mail) {
        if (!moments.add(moment)) return false;
        Notice notice = new Notice(all.size() + 1L, person, kind, about, Instant.ofEpochMilli(clock.millis()));
        all.add(notice);
        if (mail) mailFrom.put(notice.id(), notice.made());
        return true;
    }

    @Override
    public Set<String> decided(Collection<String> some) {
        Set<String> known = new HashSet<>(some);
        known.retainAll(moments);
        return known;
    }

    @Override
    public List<Notice> waiting(SelfPass pass, long before, int most) {
        return all.stream()
                .filter(notice ->
                        notice.person().equals(pass.holder()) && notice.id() < before && !settled.contains(notice.id()))
                .sorted(Comparator.comparing(Notice::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void settle(SelfPass pass, long id) {
        all.stream()
                .filter(notice -> notice.id() == id && notice.person().equals(pass.holder()))
                .forEach(notice -> {
                    settled.add(id);
                    mailFrom.remove(id);
                });
    }

    @Override
    public int count(UserKey person) {
        return (int) all.stream().filter(one -> one.person().equals(person)).count();
    }

    @Override
    public void forget(UserKey person) {
        all.stream().filter(one -> one.person().equals(person)).forEach(one -> mailFrom.remove(one.id()));
        all.removeIf(one -> one.person().equals(person));
    }

    @Override
    public void rekey(UserKey from, UserKey to) {
        all.replaceAll(
                one -> one.person().equals(from) ? new Notice(one.id(), to, one.kind(), one.about(), one.made()) : one);
    }

    @Override
    public List<Notice> toMail(Instant now, int most) {
        return all.stream()
                .filter(notice -> mailFrom.containsKey(notice.id())
                        && !mailFrom.get(notice.id()).isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public void mailed(Collection<Notice> notices) {
        notices.forEach(notice -> mailFrom.remove(notice.id()));
    }

    @Override
    public void postpone(Collection<Notice> notices, Instant until) {
        notices.forEach(notice -> mailFrom.put(notice.id(), until));
    }
}
