package org.relais.host.trial.good;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** A page for administrators who have just given their password. */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class Guarded extends JiraWebActionSupport {}
