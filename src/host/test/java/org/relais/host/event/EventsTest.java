package org.relais.host.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final Events events = new Events();
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void stop() {
        events.close();
    }

    /** Hears texts, and says so with its name. */
    public final class Listener {
        private final String name;

        Listener(String name) {
            this.name = name;
        }

        @EventListener
        public void heard(CharSequence event) {
            if (event.equals("fail")) throw new IllegalStateException("as it was told");
            heard.add(name + " " + event);
        }
    }

    /** What need not be heard at once. */
    @AsynchronousPreferred
    record Later(CountDownLatch heard) {}

    /** Hears later, elsewhere. */
    public static final class Patient {
        private volatile Thread thread;

        @EventListener
        public void heard(Later event) {
            thread = Thread.currentThread();
            event.heard().countDown();
        }
    }

    /** Marks a method that cannot listen. */
    public static final class Wrong {
        @EventListener
        public void heard(String one, String two) {
            throw new AssertionError(one + two);
        }
    }

    @Test
    void listeners_hear_in_the_order_in_which_they_came_each_once() {
        Listener first = new Listener("first");
        events.register(first);
        events.register(new Listener("second"));
        events.publish("news");
        assertThat(heard).containsExactly("first news", "second news");
        events.register(first);
        heard.clear();
        events.publish("more");
        assertThat(heard).containsExactlyInAnyOrder("first more", "second more");
    }

    @Test
    void one_that_fails_harms_no_other() {
        events.register(new Object() {
            @EventListener
            public void heard(String event) {
                throw new IllegalStateException(event);
            }
        });
        events.register(new Listener("sound"));
        events.publish("news");
        assertThat(heard).containsExactly("sound news");
    }

    @Test
    void who_left_hears_nothing() {
        Listener listener = new Listener("gone");
        events.register(listener);
        events.unregister(listener);
        events.publish("news");
        events.register(listener);
        events.forget(Listener.class.getClassLoader());
        events.publish("news");
        events.publish(42);
        assertThat(heard).isEmpty();
    }

    @Test
    void what_prefers_it_is_heard_in_another_thread() throws InterruptedException {
        Patient patient = new Patient();
        events.register(patient);
        Later later = new Later(new CountDownLatch(1));
        events.publish(later);
        assertThat(later.heard().await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(patient.thread).isNotEqualTo(Thread.currentThread());
    }

    @Test
    void a_method_that_cannot_listen_is_refused_when_it_registers() {
        assertThatThrownBy(() -> events.register(new Wrong())).hasMessageContaining("one parameter");
    }
}
