package com.atlassian.mail.queue;

/**
 * A mail that waits.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/5.0.0/apidocs/com/atlassian/mail/queue/MailQueueItem.html">Javadoc</a>
 */
public interface MailQueueItem {}
