// The part of Jira's own scripts that plugins' pages call: events, messages, the issue of the page.
(function ($, AJS) {
    const JIRA = (window.JIRA = window.JIRA || {});
    JIRA.Events = {
        NEW_CONTENT_ADDED: 'newContentAdded',
        REFRESH_ISSUE_PAGE: 'refreshIssuePage',
        ISSUE_REFRESHED: 'issueRefreshed',
        PANEL_REFRESHED: 'panelRefreshed'
    };
    JIRA.CONTENT_ADDED_REASON = {
        pageLoad: 'pageLoad',
        inlineEditStarted: 'inlineEditStarted',
        panelRefreshed: 'panelRefreshed',
        dialogReady: 'dialogReady'
    };
    JIRA.bind = (event, handler) => $(document).bind(event, handler);
    JIRA.unbind = (event, handler) => $(document).unbind(event, handler);
    JIRA.one = (event, handler) => $(document).one(event, handler);
    JIRA.trigger = (event, values) => $(document).trigger(event, values);

    function say(type) {
        return (text, options) => {
            const body = $('<div/>').text(text).html();
            return AJS.flag(Object.assign({ type: type, body: body, close: type === 'error' ? 'manual' : 'auto' }, options));
        };
    }
    JIRA.Messages = {
        showSuccessMsg: say('success'),
        showWarningMsg: say('warning'),
        showErrorMsg: say('error')
    };
    JIRA.Issue = {
        getIssueId: () => AJS.Meta.get('issue-id'),
        getIssueKey: () => AJS.Meta.get('issue-key')
    };

    window.define('jira/util/events', [], () => ({
        bind: JIRA.bind,
        unbind: JIRA.unbind,
        one: JIRA.one,
        trigger: JIRA.trigger
    }));
    window.define('jira/util/events/types', [], () => JIRA.Events);
    window.define('jira/util/events/reasons', [], () => JIRA.CONTENT_ADDED_REASON);
    window.define('jira/flag', [], () => ({
        showSuccessMsg: (title, body, options) => AJS.flag(Object.assign({ type: 'success', title: title, body: body }, options)),
        showWarningMsg: (title, body, options) => AJS.flag(Object.assign({ type: 'warning', title: title, body: body }, options)),
        showErrorMsg: (title, body, options) => AJS.flag(Object.assign({ type: 'error', title: title, body: body }, options)),
        showInfoMsg: (title, body, options) => AJS.flag(Object.assign({ type: 'info', title: title, body: body }, options))
    }));

    // The issue page has no way to refresh itself in place: it is loaded again.
    JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, () => window.location.reload());
    $(() => JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(document), JIRA.CONTENT_ADDED_REASON.pageLoad]));
})(window.jQuery, window.AJS);
