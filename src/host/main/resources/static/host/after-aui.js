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
    if (!AJS.contextPath) AJS.contextPath = window.WRM.contextPath;
    if (!AJS.$) AJS.$ = window.jQuery;
})(window.AJS);
