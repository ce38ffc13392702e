package com.atlassian.mail.queue;

/**
 * Mails that wait to be sent, in the memory of one node.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/5.0.0/apidocs/com/atlassian/mail/queue/MailQueue.html">Javadoc</a>
 */
public interface MailQueue {
    void addItem(MailQueueItem item);

    // unconfirmed
    int size();
}
