package org.relais.host.plugin;

/** The trial plugin with one module of each kind. */
final class GoodPlugin {
    static final String SPRING =
            """
            <osgi:reference id="ao" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
            <bean class="org.relais.host.trial.good.Wiring"/>
            <osgi:service ref="reader" ranking="5">
                <osgi:interfaces><value>java.util.function.Supplier</value></osgi:interfaces>
                <osgi:service-properties><entry key="about" value="notes"/></osgi:service-properties>
            </osgi:service>
            """;
    static final String MODULES =
            """
            <ao key="ao"><entity>org.relais.host.trial.good.Note</entity></ao>
            <velocity-allowlist key="methods">
                <method>org.relais.host.trial.good.Line#text()</method>
                <method>org.relais.host.trial.good.Line#boldHtml()</method>
                <method>org.relais.host.trial.good.Line#safe()</method>
            </velocity-allowlist>
            <web-panel key="late" location="side" weight="20">
                <label key="trial.panel"/>
                <context-provider class="org.relais.host.trial.good.Lines"/>
                <resource type="velocity" name="view" location="/templates/panel.vm"/>
            </web-panel>
            <web-panel key="early" location="side" weight="10">
                <context-provider class="org.relais.host.trial.good.Fails"/>
                <resource type="velocity" name="view" location="templates/panel.vm"/>
            </web-panel>
            <web-panel key="asked" location="side" weight="30">
                <resource type="velocity" name="view" location="templates/panel.vm"/>
                <conditions type="OR">
                    <condition class="org.relais.host.trial.good.Asked"><param name="about" value="one"/></condition>
                    <condition class="org.relais.host.trial.good.Asked"><param name="about">two</param></condition>
                </conditions>
            </web-panel>
            <web-section key="trials" location="menu"><label key="trial.section"/></web-section>
            <web-item key="link" section="menu/trials">
                <label key="trial.link"/>
                <link linkId="trial-link">/secure/Greet.jspa?name=${who}&amp;more=1</link>
                <styleClass>plain</styleClass>
                <condition class="org.relais.host.trial.good.Asked" invert="true">
                    <param name="about" value="hide"/>
                </condition>
            </web-item>
            <web-resource key="base">
                <dependency>com.atlassian.auiplugin:ajs</dependency>
                <resource type="download" name="base.css" location="web/base.css"/>
            </web-resource>
            <web-resource key="script">
                <context>jira.view.issue</context>
                <dependency>org.relais.trial:base</dependency>
                <transformation extension="js"><transformer key="jsI18n"/></transformation>
                <resource type="download" name="trial.js" location="web/trial.js"/>
            </web-resource>
            <customfield-type key="tag" name="Tag" class="org.relais.host.trial.good.Tag">
                <description>One word</description>
                <resource type="velocity" name="view" location="templates/tag.vm"/>
            </customfield-type>
            <customfield-searcher key="tags" class="com.atlassian.jira.issue.customfields.searchers.ExactTextSearcher">
                <valid-customfield-type package="org.relais.trial" key="tag"/>
            </customfield-searcher>
            <jql-function key="noted" class="org.relais.host.trial.good.Noted">
                <fname>noted</fname><list>true</list>
            </jql-function>
            <webwork1 key="pages">
                <actions>
                    <action name="org.relais.host.trial.good.Greet" alias="Greet" roles-required="use">
                        <view name="success">/templates/greet.vm</view>
                        <view name="input">/templates/greet.vm</view>
                        <command name="keep" alias="GreetKeep"/>
                    </action>
                    <action name="org.relais.host.trial.good.Guarded" alias="Guarded" roles-required="admin">
                        <view name="success">/templates/greet.vm</view>
                    </action>
                </actions>
            </webwork1>
            <rest key="rest" path="/trial" version="1.0">
                <package>org.relais.host.trial.good.rest</package>
            </rest>
            """;

    private GoodPlugin() {}

    static TrialBundle bundle() {
        return TrialBundle.of("org.relais.host.trial.good.*")
                .importing("com.atlassian.jira.issue.customfields.searchers,"
                        + "com.atlassian.jira.issue.customfields.searchers.transformer,"
                        + "com.atlassian.jira.jql.operand,com.atlassian.jira.web,"
                        + "org.springframework.beans.factory,org.springframework.beans.factory.config,"
                        + "org.springframework.context.annotation,org.springframework.core.type")
                .spring(SPRING)
                .modules(MODULES)
                .file(
                        "i18n/trial.properties",
                        """
                        trial.panel=A panel
                        trial.section=Trials
                        trial.link=Greet
                        trial.script=It''s "done" </script>
                        trial.count={0} of {1}
                        """)
                .file("i18n/trial_fr.properties", "trial.panel=Un panneau\n")
                .file(
                        "templates/panel.vm",
                        """
                        #enable_html_escaping()
                        $line.text() [$line.secret()] $line.boldHtml() $line.safe()
                        #foreach($note in $notes)<li>$note</li>#end""")
                .file("templates/tag.vm", "<em>$value</em>")
                .file(
                        "templates/greet.vm",
                        """
                        <html><head><title>Hello &amp; welcome</title><meta name="decorator" content="atl.admin">
                        <meta name="x" content="y">$webResourceManager.requireResource("org.relais.trial:base")</head>
                        <body>Hello $name, $!action.name.length() <input name="atl_token" value="$atl_token"></body></html>
                        """)
                .file("web/base.css", "p { color: red }")
                .file(
                        "web/trial.js",
                        "say(AJS.I18n.getText('trial.script'), AJS.I18n.getText(\"trial.count\", 1, 2));");
    }
}
