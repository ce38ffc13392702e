/* I take it, or It goes on without: one press. What came of it is said, and the page shows it. */
(function () {
    'use strict';

    var TOOK = 'relais-took';

    function say(root, sentence) {
        var said = root.querySelector('.relais-said');
        said.textContent = sentence;
        said.focus();
    }

    function fail(root, button, sentence) {
        root.querySelector('.error').textContent = sentence;
        button.disabled = false;
    }

    function remember(issue, what) {
        try {
            window.sessionStorage.setItem(TOOK, issue + ' ' + what);
        } catch (e) { /* it is only not said again after the page is loaded */ }
    }

    function remembered(issue, what) {
        try {
            if (window.sessionStorage.getItem(TOOK) !== issue + ' ' + what) return false;
            window.sessionStorage.removeItem(TOOK);
            return true;
        } catch (e) {
            return false;
        }
    }

    /* Sends what was pressed, and shows the page anew. */
    function send(root, button, method, what) {
        button.disabled = true;
        root.querySelector('.error').textContent = '';
        fetch(AJS.contextPath() + '/rest/relais/1.0/issues/' + root.dataset.issue + '/owning/' + what, {
            method: method,
            credentials: 'same-origin',
            headers: {
                'Content-Type': 'application/json',
                'If-Match': '"' + root.dataset.version + '"',
                'X-Atlassian-Token': 'no-check'
            },
            body: '{}'
        }).then(function (reply) {
            if (reply.ok) {
                remember(root.dataset.issue, what);
                window.location.reload();
                return null;
            }
            return reply.json().then(function (problem) {
                fail(root, button, problem.message);
            });
        }).catch(function () {
            fail(root, button, AJS.I18n.getText('owning.take.failed'));
        });
    }

    // on the document: Jira replaces its panels when an issue is reloaded in place
    document.addEventListener('click', function (e) {
        var pressed = e.target.closest && e.target.closest('.relais-owning .relais-take, .relais-owning .relais-waive');
        if (!pressed) return;
        var root = pressed.closest('.relais-owning');
        if (pressed.classList.contains('relais-take')) send(root, pressed, 'POST', 'taking');
        else send(root, pressed, 'PUT', 'waiver');
    });

    function begin() {
        var root = document.querySelector('.relais-owning');
        if (!root) return;
        if (remembered(root.dataset.issue, 'taking')) say(root, AJS.I18n.getText('owning.taken'));
        else if (remembered(root.dataset.issue, 'waiver')) say(root, AJS.I18n.getText('owning.waived'));
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
})();
