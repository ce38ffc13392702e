// What Jira adds to AJS: the values that the page states in its meta elements.
(function (AJS) {
    function get(name) {
        const meta = document.querySelector('meta[name="ajs-' + CSS.escape(name) + '"]');
        return meta ? meta.content : undefined;
    }
    AJS.Meta = {
        get: get,
        getNumber: (name) => Number(get(name)),
        getBoolean: (name) => get(name) === 'true'
    };
    // The texts themselves are written into scripts by the jsI18n transformation; what was not, is its own key.
    AJS.I18n = AJS.I18n || {};
    AJS.I18n.getText = AJS.I18n.getText || ((key) => key);
    if (!AJS.contextPath) AJS.contextPath = window.WRM.contextPath;
    if (!AJS.$) AJS.$ = window.jQuery;
})(window.AJS);
