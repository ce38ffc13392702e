package org.relais.host.trial.good;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** A page that greets, and keeps a note when asked. */
public class Greet extends JiraWebActionSupport {
    private final Notes notes;
    private String name = "nobody";

    public Greet(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return SUCCESS;
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doKeep() {
        notes.keep(name);
        return SUCCESS;
    }

    /** Without a word on methods: nobody may call it. */
    public String doForgotten() {
        return SUCCESS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
