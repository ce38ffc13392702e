// AUI takes AJS.contextPath from here when it loads; in Jira the web-resource manager provides it.
(function () {
    function contextPath() {
        return document.querySelector('meta[name="ajs-context-path"]').content;
    }
    window.AJS = window.AJS || {};
    window.AJS.contextPath = contextPath;
    window.WRM = window.WRM || {};
    window.WRM.contextPath = contextPath;
})();
