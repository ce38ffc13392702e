package org.relais.jira.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.IssueId;

class OutboxServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final List<Entry> waiting = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final Outbox outbox = new Outbox() {
        @Override
        public void put(String kind, IssueId issue, Optional<org.relais.jira.access.UserKey> by, String details) {
            waiting.add(new Entry(waiting.size(), kind, issue, by, details, 0));
        }

        @Override
        public List<Entry> due(Instant now, int most) {
            return List.copyOf(waiting);
        }

        @Override
        public void done(Entry entry) {
            happened.add("done " + entry.kind());
            waiting.remove(entry);
        }

        @Override
        public void again(Entry entry, Instant when) {
            happened.add("again in " + (when.getEpochSecond() - NOW.getEpochSecond()) + " s");
            waiting.remove(entry);
            waiting.add(
                    new Entry(entry.id(), entry.kind(), entry.issue(), entry.by(), entry.details(), entry.tries() + 1));
        }

        @Override
        public void giveUp(Entry entry) {
            happened.add("given up");
            waiting.remove(entry);
        }

        @Override
        public int givenUp() {
            return 0;
        }
    };

    private OutboxService service(Consumer<Entry> work) {
        Handler handler = new Handler() {
            @Override
            public String kind() {
                return "greet";
            }

            @Override
            public void handle(Entry entry) {
                work.accept(entry);
            }
        };
        return new OutboxService(
                outbox,
                List.of(handler),
                (entry, e) -> happened.add("failed: " + e.getMessage()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void what_was_asked_for_is_done_once() {
        List<String> greeted = new ArrayList<>();
        OutboxService service = service(entry -> greeted.add(entry.details()));
        service.later("greet", new IssueId(1), Optional.empty(), "hello");
        service.work();
        service.work();
        assertThat(greeted).containsExactly("hello");
    }

    @Test
    void one_that_fails_holds_up_no_other_and_is_given_up_in_the_end() {
        OutboxService service = service(entry -> {
            if (entry.details().equals("bad")) throw new IllegalStateException("no");
        });
        service.later("greet", new IssueId(1), Optional.empty(), "bad");
        service.later("greet", new IssueId(1), Optional.empty(), "good");
        for (int i = 0; i < 9; i++) service.work();
        assertThat(happened)
                .containsExactly(
                        "failed: no",
                        "again in 60 s",
                        "done greet",
                        "failed: no",
                        "again in 120 s",
                        "failed: no",
                        "again in 240 s",
                        "failed: no",
                        "again in 480 s",
                        "failed: no",
                        "again in 960 s",
                        "failed: no",
                        "given up");
    }

    @Test
    void a_kind_that_nobody_here_does_is_a_failure_like_others() {
        OutboxService service = service(entry -> {});
        service.later("unknown", new IssueId(1), Optional.empty(), "");
        service.work();
        assertThat(happened).containsExactly("failed: Nobody here does unknown", "again in 60 s");
    }
}
