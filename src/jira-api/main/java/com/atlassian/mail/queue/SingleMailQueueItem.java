package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail that waits.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/5.0.0/apidocs/com/atlassian/mail/queue/SingleMailQueueItem.html">Javadoc</a>
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    // unconfirmed
    public Email getEmail() {
        return email;
    }
}
