package org.relais.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;

/** Keeps a page back that a plugin writes, so that it can be framed; whatever is no HTML passes through. */
final class HtmlCapture extends HttpServletResponseWrapper {
    private StringWriter text;
    private PrintWriter writer;
    private ByteArrayOutputStream bytes;
    private int error;

    HtmlCapture(HttpServletResponse response) {
        super(response);
    }

    /** The page, if one was written. */
    boolean isHtml() {
        return text != null || bytes != null;
    }

    String html() {
        if (text != null) {
            writer.flush();
            return text.toString();
        }
        return bytes.toString(Charset.forName(getCharacterEncoding()));
    }

    /** The status of an error that the servlet wants the host to show, or 0. */
    int error() {
        return error;
    }

    private boolean announcesHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer != null) return writer;
        if (!announcesHtml()) return super.getWriter();
        text = new StringWriter();
        writer = new PrintWriter(text);
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (bytes == null && !announcesHtml()) return super.getOutputStream();
        if (bytes == null) bytes = new ByteArrayOutputStream();
        return new Kept(bytes);
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isHtml()) super.flushBuffer();
    }

    /** {@inheritDoc} The frame makes the page longer. */
    @Override
    public void setContentLength(int length) {
        if (!announcesHtml()) super.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!announcesHtml()) super.setContentLengthLong(length);
    }

    private static final class Kept extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Kept(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Servlets of plugins do not answer later");
        }
    }
}
