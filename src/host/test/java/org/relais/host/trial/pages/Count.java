package org.relais.host.trial.pages;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;

/** A page with setters of every kind. */
@SupportedMethods({RequestMethod.GET, RequestMethod.POST})
public class Count extends JiraWebActionSupport {
    private int number;
    private Long id;
    private boolean sure;
    private String[] words = {};
    private List<String> names = List.of();

    @Override
    protected String doExecute() {
        return SUCCESS;
    }

    public String doLeave() {
        return getRedirect("/secure/Dashboard.jspa");
    }

    public String getSaid() {
        return number + " " + id + " " + sure + " " + words.length + " " + names + " " + getErrors();
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public void setWords(String[] words) {
        this.words = words;
    }

    public void setNames(List<String> names) {
        this.names = names;
    }
}
