package org.relais.jira.echo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.purpose.Outcome;

/** Questions in maps. */
public final class InMemoryQuestions implements Questions {
    private final Clock clock;
    private final Map<String, Question> byMoment = new LinkedHashMap<>();
    private final Map<Long, Instant> sendFrom = new HashMap<>();
    private final Map<String, Opened> keys = new HashMap<>();
    private final Map<Long, Outcome> answers = new LinkedHashMap<>();
    private final Map<Long, Instant> tellFrom = new HashMap<>();
    private final Set<Long> former = new HashSet<>();
    private final Map<ProjectId, Instant> looked = new HashMap<>();

    public InMemoryQuestions(Clock clock) {
        this.clock = clock;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    @Override
    public boolean ask(Done done) {
        if (byMoment.containsKey(done.moment())) return false;
        of(done.issue().id()).forEach(old -> {
            if (old.state() == Question.State.OPEN) put(old, Question.State.CLOSED);
            if (old.state() == Question.State.ANSWERED) former.add(old.id());
            sendFrom.remove(old.id());
        });
        long id = byMoment.size() + 1L;
        byMoment.put(
                done.moment(),
                new Question(id, done.issue().id(), done.issue().project(), done.at(), now(), Question.State.OPEN));
        sendFrom.put(id, now());
        return true;
    }

    private List<Question> of(IssueId issue) {
        return byMoment.values().stream()
                .filter(question -> question.issue().equals(issue))
                .toList();
    }

    private void put(Question one, Question.State state) {
        byMoment.put(one.moment(), new Question(one.id(), one.issue(), one.project(), one.done(), one.asked(), state));
    }

    private Question byId(long id) {
        return byMoment.values().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<String> asked(Collection<Done> ends) {
        return ends.stream().map(Done::moment).filter(byMoment::containsKey).collect(Collectors.toSet());
    }

    @Override
    public List<Question> toSend(Instant now, int most) {
        return due(sendFrom, now).limit(most).map(this::byId).toList();
    }

    private static java.util.stream.Stream<Long> due(Map<Long, Instant> times, Instant now) {
        return times.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .sorted(Map.Entry.<Long, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    @Override
    public void key(Question question, String hash, Instant until) {
        keys.put(hash, new Opened(question, until));
    }

    @Override
    public void sent(Question question) {
        sendFrom.remove(question.id());
    }

    @Override
    public void postpone(Question question, Instant until) {
        sendFrom.put(question.id(), until);
    }

    @Override
    public void close(Question question) {
        sendFrom.remove(question.id());
        if (byId(question.id()).state() == Question.State.OPEN) put(question, Question.State.CLOSED);
    }

    @Override
    public Optional<Opened> behind(String hash) {
        return Optional.ofNullable(keys.get(hash))
                .map(opened -> new Opened(byId(opened.question().id()), opened.until()));
    }

    @Override
    public boolean answer(LinkPass pass, Outcome outcome) {
        long id = pass.question().id();
        if (answers.putIfAbsent(id, outcome) != null) return false;
        if (byId(id).state() == Question.State.CLOSED) former.add(id);
        put(byId(id), Question.State.ANSWERED);
        tellFrom.put(id, now());
        return true;
    }

    @Override
    public List<Answered> toTell(Instant now, int most) {
        return due(tellFrom, now)
                .limit(most)
                .map(id -> new Answered(byId(id), answers.get(id)))
                .toList();
    }

    @Override
    public void told(Answered answered) {
        tellFrom.remove(answered.question().id());
    }

    @Override
    public void tellLater(Answered answered, Instant when) {
        tellFrom.put(answered.question().id(), when);
    }

    @Override
    public Optional<Latest> latest(IssuePass pass) {
        return of(pass.issue()).stream()
                .max(Comparator.comparing(Question::id))
                .map(question -> new Latest(question, Optional.ofNullable(answers.get(question.id()))));
    }

    @Override
    public List<IssueId> unconfirmed(Optional<ProjectId> project, int most) {
        return new ArrayList<>(byMoment.values())
                .stream()
                        .sorted(Comparator.comparing(Question::id).reversed())
                        .filter(one -> project.map(one.project()::equals).orElse(true))
                        .filter(one -> one.state() == Question.State.OPEN || unsure(one))
                        .map(Question::issue)
                        .distinct()
                        .limit(most)
                        .toList();
    }

    private boolean unsure(Question one) {
        return one.state() == Question.State.ANSWERED
                && !former.contains(one.id())
                && answers.get(one.id()).verdict() != Outcome.Verdict.YES;
    }

    @Override
    public Optional<Instant> lookedUpTo(ProjectId project) {
        return Optional.ofNullable(looked.get(project));
    }

    @Override
    public void lookedUpTo(ProjectId project, Instant end) {
        looked.put(project, end);
    }
}
