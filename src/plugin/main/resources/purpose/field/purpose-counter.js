/* How long a purpose is, beside the field, while one types. Says it in words; colour is never the only sign. */
(function () {
    'use strict';

    function count(field) {
        var length = Array.from(field.value.trim()).length; // characters, not UTF-16 halves
        var limit = Number(field.getAttribute('data-relais-limit'));
        var advised = Number(field.getAttribute('data-relais-advised'));
        if (length > limit) return AJS.I18n.getText('purpose.why.count.over', length, length - limit);
        if (length > advised) return AJS.I18n.getText('purpose.why.count.advised', length, advised);
        return AJS.I18n.getText('purpose.why.count', length, advised);
    }

    function show(field) {
        var line = document.getElementById(field.id + '-relais-count');
        if (line) line.textContent = count(field);
    }

    function isPurpose(target) {
        return target instanceof HTMLTextAreaElement && target.classList.contains('relais-why-input');
    }

    // on the document: Jira brings its forms in later, in dialogs
    ['input', 'focusin'].forEach(function (event) {
        document.addEventListener(event, function (e) {
            if (isPurpose(e.target)) show(e.target);
        });
    });
})();
