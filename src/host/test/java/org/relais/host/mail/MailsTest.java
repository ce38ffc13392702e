package org.relais.host.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailsTest {
    private final List<String> delivered = new ArrayList<>();
    private int failures;
    private final Mails mails = new Mails(email -> {
        if (failures > 0) {
            failures--;
            throw new Delivery.Undelivered("The server is away", null);
        }
        delivered.add(email.getSubject());
    });

    private void queue(String subject) {
        mails.addItem(new SingleMailQueueItem(
                new Email("ada@example.org").setSubject(subject).setBody("")));
    }

    @Test
    void mails_go_out_in_order_once() {
        queue("one");
        queue("two");
        assertThat(mails.size()).isEqualTo(2);
        mails.flush();
        mails.flush();
        assertThat(delivered).containsExactly("one", "two");
        assertThat(mails.size()).isZero();
    }

    @Test
    void one_that_could_not_be_sent_is_tried_again_and_keeps_no_other_back() {
        failures = 1;
        queue("late");
        queue("in time");
        mails.flush();
        assertThat(delivered).containsExactly("in time");
        mails.flush();
        assertThat(delivered).containsExactly("in time", "late");
    }

    @Test
    void after_ten_tries_it_is_dropped() {
        failures = 11;
        queue("never");
        for (int round = 0; round < 10; round++) {
            assertThat(mails.size()).isEqualTo(1);
            mails.flush();
        }
        assertThat(mails.size()).isZero();
        assertThat(delivered).isEmpty();
    }

    @Test
    void what_waits_is_sent_when_the_host_stops() {
        queue("last");
        mails.close();
        assertThat(delivered).containsExactly("last");
    }

    @Test
    void a_line_break_in_a_header_is_refused() {
        assertThatThrownBy(() -> queue("hello\r\nBcc: everybody@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(mails.size()).isZero();
    }
}
