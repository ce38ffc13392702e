package org.relais.host.plugin;

/** The trial plugin with web modules. */
final class WebPlugin {
    private static final String SPRING =
            """
            <osgi:reference id="visit" interface="com.atlassian.jira.security.JiraAuthenticationContext"/>
            <osgi:reference id="templates" interface="com.atlassian.templaterenderer.TemplateRenderer"/>
            <osgi:reference id="pages" interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
            <bean class="org.relais.host.trial.web.Sign"/>
            """;
    private static final String MODULES =
            """
            <web-panel key="class-panel" location="side" weight="10" class="org.relais.host.trial.web.HelloPanel">
                <label>Plain</label><tooltip key="trial.tip"/>
            </web-panel>
            <web-panel key="issue-panel" location="atl.jira.view.issue.right.context" weight="150">
                <label key="trial.panel"/>
                <resource type="velocity" name="view" location="templates/issue-panel.vm"/>
            </web-panel>
            <web-panel key="page" location="org.relais.trial.page">
                <resource type="velocity" name="view" location="templates/page.vm"/>
            </web-panel>
            <web-panel key="profile" location="webpanels.user.profile.summary.custom">
                <label key="trial.panel"/>
                <resource type="velocity" name="view" location="templates/profile.vm"/>
            </web-panel>
            <web-item key="both" section="tried">
                <label key="trial.counted"><param name="param0">3</param></label>
                <tooltip>Told</tooltip>
                <link linkId="both-$who">/with?q=$who</link>
                <icon width="16" height="16"><link>/icon.png</link></icon>
                <param name="data" value="for $who"/>
                <styleClass>one two</styleClass>
                <conditions type="AND">
                    <condition class="org.relais.host.trial.web.Says"><param name="answer" value="yes"/></condition>
                    <conditions type="or">
                        <condition class="org.relais.host.trial.web.Says"/>
                        <condition class="org.relais.host.trial.web.Says" invert="true"/>
                    </conditions>
                </conditions>
            </web-item>
            <web-item key="one-of-two" section="tried">
                <label>No</label><link>/no</link>
                <condition class="org.relais.host.trial.web.Says"><param name="answer" value="yes"/></condition>
                <condition class="org.relais.host.trial.web.Says"/>
            </web-item>
            <web-item key="broken" section="tried">
                <label>Broken</label><link>/no</link>
                <condition class="org.relais.host.trial.web.Breaks"/>
            </web-item>
            <web-item key="elsewhere" section="tried" weight="5">
                <label>Elsewhere</label><link absolute="true">//elsewhere.example/</link>
            </web-item>
            <web-item key="top" section="system.top.navigation.bar"><label>Top</label>
                <link linkId="trial-top">/plugins/servlet/trial/echo</link></web-item>
            <web-section key="under-top" location="trial-top"><label>Below</label></web-section>
            <web-item key="below" section="trial-top/under-top"><label>Entry</label><link>/below</link></web-item>
            <web-item key="project-page" section="jira.project.sidebar.plugins.navigation"><label>Trial page</label>
                <link linkId="trial-page">/projects/$pathEncodedProjectKey?selectedItem=org.relais.trial.page</link>
            </web-item>
            <web-item key="project-settings" section="atl.jira.proj.config/projectgroup4"><label>Trial settings</label>
                <link linkId="trial-settings">/plugins/servlet/trial/settings?projectKey=$projectKeyEncoded</link>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.CanAdministerProjectCondition"/>
            </web-item>
            <web-section key="own-group" location="atl.jira.proj.config"><label>Trial group</label></web-section>
            <web-item key="grouped" section="atl.jira.proj.config/own-group"><label>Grouped</label>
                <link>/secure/$helper.project.key</link></web-item>
            <web-item key="mail" section="top_system_section/mail_section"><label>Trial mail</label>
                <link linkId="trial-mail">/plugins/servlet/trial/echo</link></web-item>
            <web-item key="operation" section="operations-operations"><label>Trial operation</label>
                <link linkId="trial-operation">/secure/Trial.jspa?id=$issue.id</link></web-item>
            <web-item key="top-operation" section="operations-top-level"><label>Trial button</label>
                <link linkId="trial-button">/secure/Trial.jspa?key=$issue.key</link></web-item>
            <web-item key="tool" section="jira.issue.tools"><label>Trial tool</label>
                <link linkId="trial-tool">/tool</link></web-item>
            <web-item key="profile-link" section="system.user.profile.links/operations"><label>Trial link</label>
                <link linkId="trial-profile">/plugins/servlet/trial/echo?q=$profileUser.username</link></web-item>
            <web-resource key="plain">
                <dependency>org.relais.trial:circle</dependency>
                <resource type="download" name="plain.css" location="web/plain.css"/>
                <resource type="download" name="plain.js" location="web/plain.js"/>
                <resource type="download" name="images/" location="web/images/"/>
            </web-resource>
            <web-resource key="circle">
                <dependency>org.relais.trial:plain</dependency>
                <dependency>com.atlassian.auiplugin:ajs</dependency>
                <resource type="download" name="circle.js" location="web/circle.js"/>
            </web-resource>
            <web-resource key="main">
                <context>trial.settings</context>
                <context>atl.dashboard</context>
                <dependency>org.relais.trial:plain</dependency>
                <transformation extension="js"><transformer key="jsI18n"/></transformation>
                <data key="numbers" class="org.relais.host.trial.web.Numbers"/>
                <data key="none" class="org.relais.host.trial.web.NoNumbers"/>
                <resource type="download" name="main.js" location="web/main.js"/>
                <resource type="download" name="apart.js" location="web/apart.js">
                    <param name="batch" value="false"/>
                </resource>
            </web-resource>
            <web-resource key="members">
                <context>trial.settings</context>
                <dependency>org.relais.trial:of-members</dependency>
                <condition class="org.relais.host.trial.web.LoggedIn"/>
                <resource type="download" name="members.js" location="web/members.js"/>
            </web-resource>
            <web-resource key="of-members">
                <resource type="download" name="of-members.js" location="web/of-members.js"/>
            </web-resource>
            <web-resource key="later">
                <resource type="download" name="later.js" location="web/later.js"/>
            </web-resource>
            <servlet key="echo" class="org.relais.host.trial.web.Echo">
                <url-pattern>/trial/echo</url-pattern>
                <url-pattern>/trial/echo/*</url-pattern>
                <url-pattern>/trial/*.txt</url-pattern>
                <init-param><param-name>tone</param-name><param-value>soft</param-value></init-param>
            </servlet>
            <servlet key="settings" class="org.relais.host.trial.web.Settings">
                <url-pattern>/trial/settings</url-pattern>
            </servlet>
            <routing key="pretty" path="/trial-routes">
                <route from="/echo/{what}" to="/plugins/servlet/trial/echo/{what}"/>
                <route from="/all/{path: .*}" to="/plugins/servlet/trial/echo/{path}"/>
            </routing>
            <dashboard-item key="greeting" configurable="true">
                <definition><title key="trial.item"/><categories><category>Jira</category></categories></definition>
                <description key="trial.item.description"/>
                <resource name="view" type="velocity" location="templates/item.vm"/>
                <amd-module>trial/greeting</amd-module>
            </dashboard-item>
            <dashboard-item key="never">
                <definition><title>Never</title></definition>
                <resource name="view" type="velocity" location="templates/item.vm"/>
                <condition class="org.relais.host.trial.web.Says"/>
            </dashboard-item>
            """;

    private WebPlugin() {}

    static TrialBundle bundle() {
        return TrialBundle.of("org.relais.host.trial.web.*")
                .importing("com.atlassian.jira.plugin.webfragment.conditions,com.atlassian.jira.security")
                .spring(SPRING)
                .modules(MODULES)
                .file(
                        "i18n/trial.properties",
                        """
                        trial.panel=A panel
                        trial.tip=A tip
                        trial.counted={0} of them
                        trial.script=done
                        trial.item=Greeting
                        trial.item.description=Says hello
                        """)
                .file("i18n/trial_fr.properties", "trial.script=fait\ntrial.item=Salutation\n")
                .file("templates/issue-panel.vm", "<p id=\"about\">$issue.key $helper.project.key $user.name</p>")
                .file("templates/page.vm", "<p id=\"about\">$project.key $webResourceManager</p>")
                .file("templates/profile.vm", "<p id=\"about\">$profileUser.username seen by $currentUser.username</p>")
                .file(
                        "templates/settings.vm",
                        """
                        <html><head><title>Trial &amp; settings</title><meta name="decorator" content="atl.admin">
                        <meta name="projectKey" content="$project"><meta name="admin.active.tab" content="trial-settings">
                        <meta name="admin.active.section" content="atl.jira.proj.config"></head>
                        <body><p id="about">For $project</p></body></html>
                        """)
                .file("templates/item.vm", "<p class=\"greeting\">$!preferences.who</p>")
                .file("web/plain.css", "p { background: url(images/dot.png) } a { background: url('/root.png') }")
                .file("web/images/dot.png", "no real image")
                .file("web/plain.js", "window.trialPlain = (window.trialCircle || 0) + 1;")
                .file("web/circle.js", "window.trialCircle = 1; throw new Error('one script fails');")
                .file("web/apart.js", "window.trialApart = true;")
                .file("web/members.js", "window.trialMembers = true;")
                .file("web/of-members.js", "window.trialOfMembers = true;")
                .file("web/later.js", "define('trial/later', ['wrm/data'], function () { return 'loaded later'; });")
                .file(
                        "web/main.js",
                        """
                        window.trialMain = AJS.I18n.getText('trial.script');
                        define('trial/greeting', ['jquery'], function ($) {
                            function Greeting(API) { this.API = API; }
                            Greeting.prototype.render = function (context, preferences) {
                                this.API.setTitle('Greeting for ' + preferences.who);
                                $(context).find('.greeting').text('Hello ' + preferences.who);
                                this.API.once('afterRender', this.API.resize);
                            };
                            Greeting.prototype.renderEdit = function (context, preferences) {
                                var form = $('<form class="aui"><label for="who">Whom</label>'
                                    + '<input class="text" id="who"><button type="submit" class="aui-button">OK</button></form>');
                                var API = this.API;
                                form.find('#who').val(preferences.who);
                                form.on('submit', function (event) {
                                    event.preventDefault();
                                    API.showLoadingBar();
                                    API.savePreferences({ who: form.find('#who').val() });
                                });
                                $(context).find('.greeting').empty().append(form);
                            };
                            return Greeting;
                        });
                        """);
    }
}
