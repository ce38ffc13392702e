package com.atlassian.mail;

/**
 * A mail. The setters answer the mail itself.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/5.0.0/apidocs/com/atlassian/mail/Email.html">Javadoc</a>
 */
public class Email {
    private final String to;
    private final String cc;
    private final String bcc;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String from;
    private String fromName;
    private String replyTo;
    private String messageId;
    private String inReplyTo;

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        if (to == null && cc == null && bcc == null) throw new IllegalArgumentException("a mail needs a recipient");
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getSubject() {
        return subject;
    }

    // unconfirmed: what this and the other setters answer
    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    // unconfirmed
    public String getFrom() {
        return from;
    }

    // unconfirmed
    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    // unconfirmed
    public String getFromName() {
        return fromName;
    }

    // unconfirmed
    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    // unconfirmed
    public String getReplyTo() {
        return replyTo;
    }

    // unconfirmed
    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    // unconfirmed
    public String getMessageId() {
        return messageId;
    }

    // unconfirmed
    public void setMessageId(String messageId) {
        this.messageId = messageId;
    }

    // unconfirmed
    public String getInReplyTo() {
        return inReplyTo;
    }

    // unconfirmed
    public Email setInReplyTo(String inReplyTo) {
        this.inReplyTo = inReplyTo;
        return this;
    }
}
