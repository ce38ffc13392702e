package org.relais.host.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relais.host.Host;
import org.relais.host.clock.HostClock;
import org.relais.host.mail.Outbox;

/**
 * A running host and whoever a test lets visit it. After each test browsers are closed, the clock is set right, and the
 * outbox is emptied.
 */
public final class TestHost implements AutoCloseable {
    private final Host host;
    private final Path home;
    private final List<Browser> browsers = new ArrayList<>();

    TestHost(Host host, Path home) {
        this.host = host;
        this.home = home;
    }

    /** A host of one's own beside the annotation's, with the given options. */
    public static TestHost start(org.relais.host.Options options) {
        return new TestHost(Host.start(options), options.home());
    }

    public Host host() {
        return host;
    }

    Path home() {
        return home;
    }

    /** The whole address of a path that begins with a slash. */
    public String url(String path) {
        return host.baseUrl() + path;
    }

    /** Requests in the name of somebody, whose password is their name; null is nobody. No cookies are kept. */
    public Client as(String username) {
        return new Client(host.baseUrl(), username);
    }

    /** Somebody who logs in with the form, and keeps the session. */
    public Session logIn(String username) {
        return new Session(host.baseUrl(), username);
    }

    /** A headless Chromium, closed after the test. */
    public Browser browser() {
        Browser browser = new Browser(host.baseUrl());
        browsers.add(browser);
        return browser;
    }

    /** The host's time, which a test may set forward. */
    public HostClock clock() {
        return host.clock();
    }

    /** The mail to an address, the oldest first; what waited in the queue is sent before. */
    public List<Outbox.Message> outbox(String address) {
        return host.outbox().to(address);
    }

    void leave() {
        browsers.forEach(Browser::close);
        browsers.clear();
        if (!host.clock().ahead().isZero()) host.clock().reset();
        host.outbox().clear();
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
        host.close();
    }
}
