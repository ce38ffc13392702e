package org.relais.host.property;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Date;
import java.util.function.Supplier;

/** What plugins are told of where they run: the Jira whose API this host declares. */
public final class SalProperties implements ApplicationProperties {
    private static final String JIRA = "11.3.10";

    private final Supplier<String> baseUrl;
    private final String contextPath;

    /** @param baseUrl where the host answers, asked when somebody wants to know */
    public SalProperties(Supplier<String> baseUrl, String contextPath) {
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.RELATIVE || urlMode == UrlMode.RELATIVE_CANONICAL ? contextPath : baseUrl.get();
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return JIRA;
    }

    @Override
    public Date getBuildDate() {
        return new Date(0);
    }

    @Override
    public String getBuildNumber() {
        return "1103010";
    }
}
