/* What serves an issue below it, in its panel, asked for when somebody wants to see it; and the way in to say why. */
(function () {
    'use strict';

    function node(one) {
        var line = document.createElement('li');
        var link = document.createElement('a');
        var summary = document.createElement('bdi');
        link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(one.key);
        summary.textContent = one.summary;
        link.append(one.key + ' ', summary);
        line.append(link);
        if (one.why) {
            var why = document.createElement('span');
            why.className = 'relais-step-why';
            why.dir = 'auto';
            why.textContent = one.why;
            line.append(' ', why);
        }
        return line;
    }

    function show(pressed, list, visible) {
        list.hidden = !visible;
        pressed.setAttribute('aria-expanded', String(visible));
    }

    function load(pressed, list, root) {
        var said = root.querySelector('.relais-said');
        var address = AJS.contextPath() + '/rest/relais/1.0/issues/' + root.dataset.issue + '/purpose/below';
        pressed.setAttribute('aria-busy', 'true');
        fetch(address, { credentials: 'same-origin' }).then(function (response) {
            if (!response.ok) throw new Error(response.status);
            return response.json();
        }).then(function (answer) {
            list.replaceChildren.apply(list, answer.nodes.map(node));
            list.dataset.loaded = 'true';
            show(pressed, list, answer.nodes.length > 0);
            said.textContent = AJS.I18n.getText('purpose.below.none');
            if (answer.nodes.length > 0) said.textContent = AJS.I18n.getText('purpose.tree.loaded', answer.nodes.length);
            if (answer.more) said.textContent = AJS.I18n.getText('purpose.below.first', answer.nodes.length);
        }).catch(function () {
            said.textContent = AJS.I18n.getText('purpose.trail.failed');
        }).then(function () {
            pressed.removeAttribute('aria-busy');
        });
    }

    // on the document: Jira replaces its panels when an issue is reloaded in place
    document.addEventListener('click', function (e) {
        var pressed = e.target.closest && e.target.closest('.relais-purpose .relais-below-more');
        if (!pressed || pressed.getAttribute('aria-busy') === 'true') return;
        var root = pressed.closest('.relais-purpose');
        var list = root.querySelector('.relais-below-list');
        if (list.dataset.loaded && list.children.length > 0) show(pressed, list, list.hidden);
        else load(pressed, list, root);
    });

    /* Whoever comes to say why finds the form open. */
    function begin() {
        var opener = document.querySelector('.relais-purpose .relais-edit');
        if (opener && window.location.hash === '#relais-say-why') opener.click();
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
})();
