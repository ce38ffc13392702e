/* I take it: one press, by whoever holds the role. What came of it is said, and the page shows it. */
(function () {
    'use strict';

    var TOOK = 'relais-took';

    function say(root, sentence) {
        var said = root.querySelector('.relais-said');
        said.textContent = sentence;
        said.focus();
    }

    function fail(root, sentence) {
        root.querySelector('.error').textContent = sentence;
        root.querySelector('.relais-take').disabled = false;
    }

    function remember(issue) {
        try {
            window.sessionStorage.setItem(TOOK, issue);
        } catch (e) { /* it is only not said again after the page is loaded */ }
    }

    function remembered(issue) {
        try {
            if (window.sessionStorage.getItem(TOOK) !== issue) return false;
            window.sessionStorage.removeItem(TOOK);
            return true;
        } catch (e) {
            return false;
        }
    }

    function take(root) {
        root.querySelector('.relais-take').disabled = true;
        root.querySelector('.error').textContent = '';
        fetch(AJS.contextPath() + '/rest/relais/1.0/issues/' + root.dataset.issue + '/owning/taking', {
            method: 'POST',
            credentials: 'same-origin',
            headers: {
                'Content-Type': 'application/json',
                'If-Match': '"' + root.dataset.version + '"',
                'X-Atlassian-Token': 'no-check'
            },
            body: '{}'
        }).then(function (reply) {
            if (reply.ok) {
                remember(root.dataset.issue);
                window.location.reload();
                return null;
            }
            return reply.json().then(function (problem) {
                fail(root, problem.message);
            });
        }).catch(function () {
            fail(root, AJS.I18n.getText('owning.take.failed'));
        });
    }

    // on the document: Jira replaces its panels when an issue is reloaded in place
    document.addEventListener('click', function (e) {
        var pressed = e.target.closest && e.target.closest('.relais-owning .relais-take');
        if (pressed) take(pressed.closest('.relais-owning'));
    });

    function begin() {
        var root = document.querySelector('.relais-owning');
        if (root && remembered(root.dataset.issue)) say(root, AJS.I18n.getText('owning.taken'));
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
})();
