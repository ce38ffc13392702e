/* The page Purposes of a project: nested lists with buttons that fold and unfold them, filled part by part. */
(function () {
    'use strict';

    var root;
    var shown;
    var said;
    var made = 0;
    var asked = 0;

    function element(name, classes, text) {
        var one = document.createElement(name);
        if (classes) one.className = classes;
        if (text) one.textContent = text;
        return one;
    }

    function button(classes, text, whenPressed) {
        var one = element('button', classes, text);
        one.type = 'button';
        one.addEventListener('click', whenPressed);
        return one;
    }

    function ask(rest, parameters) {
        var query = Object.keys(parameters).map(function (name) {
            return name + '=' + encodeURIComponent(parameters[name]);
        }).join('&');
        var base = AJS.contextPath() + '/rest/relais/1.0/projects/' + encodeURIComponent(root.dataset.project);
        return fetch(base + '/purposes' + rest + '?' + query, { credentials: 'same-origin' }).then(function (response) {
            if (!response.ok) throw new Error(response.status);
            return response.json();
        });
    }

    function say(sentence) {
        said.textContent = sentence;
    }

    function failed() {
        shown.removeAttribute('aria-busy');
        say(AJS.I18n.getText('purpose.trail.failed'));
    }

    function issueLink(issue) {
        var link = element('a', 'relais-key', issue.key);
        link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(issue.key);
        var summary = element('bdi', '', issue.summary);
        link.append(' ', summary);
        return link;
    }

    function serves(issues) {
        var line = element('p', 'relais-node-serves', AJS.I18n.getText('purpose.tree.serves') + ' ');
        issues.forEach(function (issue, n) {
            if (n > 0) line.append(' › ');
            line.append(issueLink(issue));
        });
        return line;
    }

    /* The ids of the issues that stand above what is inside this list. */
    function path(list) {
        var ids = [];
        for (var at = list.closest('li'); at; at = at.parentElement.closest('li')) ids.push(at.dataset.issue);
        return ids;
    }

    function words(node) {
        var block = element('div');
        block.append(issueLink(node));
        if (node.why) {
            var why = element('p', 'relais-node-why', node.why);
            why.dir = 'auto';
            block.append(why);
        }
        if (node.serves.length > 0) block.append(serves(node.serves));
        return block;
    }

    function line(node) {
        var item = element('li');
        item.dataset.issue = node.id;
        var row = element('div', 'relais-node');
        item.append(row);
        row.append(node.leads ? toggle(node, item) : element('span', 'relais-leaf'), words(node));
        return item;
    }

    function toggle(node, item) {
        var list = element('ul');
        list.id = 'relais-below-' + (made += 1);
        list.hidden = true;
        var pressed = button('relais-toggle', '', function () {
            if (list.hidden) unfold(pressed, list, item);
            else fold(pressed, list);
        });
        pressed.setAttribute('aria-expanded', 'false');
        pressed.setAttribute('aria-controls', list.id);
        pressed.setAttribute('aria-label', AJS.I18n.getText('purpose.tree.below', node.key + ' ' + node.summary));
        pressed.relaisList = list;
        item.append(list);
        return pressed;
    }

    function fold(pressed, list) {
        list.hidden = true;
        pressed.setAttribute('aria-expanded', 'false');
    }

    function unfold(pressed, list, item) {
        if (list.dataset.loaded) {
            list.hidden = false;
            pressed.setAttribute('aria-expanded', 'true');
            return Promise.resolve();
        }
        if (pressed.getAttribute('aria-busy') === 'true') return Promise.resolve();
        pressed.setAttribute('aria-busy', 'true');
        return part(list, 0, '/below/' + item.dataset.issue).then(function (nodes) {
            pressed.removeAttribute('aria-busy');
            list.dataset.loaded = 'true';
            list.hidden = false;
            pressed.setAttribute('aria-expanded', 'true');
            say(nodes.length === 0 ? AJS.I18n.getText('purpose.tree.nothing.below')
                : AJS.I18n.getText('purpose.tree.loaded', nodes.length));
        }).catch(function () {
            pressed.removeAttribute('aria-busy');
            failed();
        });
    }

    /* One part of a list, and the button for the next. */
    function part(list, start, rest) {
        return ask(rest, { start: start, above: path(list).slice(1).join(',') }).then(function (piece) {
            piece.nodes.forEach(function (node) { list.append(line(node)); });
            if (piece.next !== null) list.append(moreLine(list, piece.next, rest));
            list.dataset.whole = piece.whole;
            return piece.nodes;
        });
    }

    function moreLine(list, next, rest) {
        var item = element('li', 'relais-more');
        item.append(button('aui-button aui-button-link', AJS.I18n.getText('purpose.tree.more'), function () {
            var pressed = item.querySelector('button');
            pressed.disabled = true;
            var before = list.children.length - 1;
            part(list, next, rest).then(function (nodes) {
                item.remove();
                say(AJS.I18n.getText('purpose.tree.loaded', nodes.length));
                focusOn(list.children[before]);
            }).catch(function () {
                pressed.disabled = false;
                failed();
            });
        }));
        return item;
    }

    function focusOn(item) {
        var first = item && item.querySelector('button, a');
        if (first) first.focus();
    }

    function note(sentence) {
        shown.append(element('p', 'relais-note', sentence));
    }

    /* What was asked for last is shown, however late the answers come. */
    function latest(work) {
        var mine = (asked += 1);
        shown.replaceChildren();
        shown.setAttribute('aria-busy', 'true');
        say(AJS.I18n.getText('purpose.tree.loading'));
        work(function () { return mine === asked; });
    }

    function press(view) {
        ['tree', 'missing'].forEach(function (name) {
            root.querySelector('#relais-view-' + name).setAttribute('aria-pressed', String(name === view));
        });
        root.querySelector('#relais-unfold').disabled = view !== 'tree';
        root.querySelector('#relais-fold').disabled = view !== 'tree';
    }

    function showTree() {
        press('tree');
        latest(function (still) {
            var list = element('ul', 'relais-tree');
            list.setAttribute('aria-labelledby', 'relais-purposes-title');
            part(list, 0, '').then(function (nodes) {
                if (!still()) return;
                shown.removeAttribute('aria-busy');
                say('');
                if (nodes.length === 0) note(AJS.I18n.getText('purpose.tree.empty'));
                else shown.append(list);
                if (list.dataset.whole === 'false') note(AJS.I18n.getText('purpose.tree.large'));
            }).catch(function () { if (still()) failed(); });
        });
    }

    function missingLine(issue) {
        var item = element('li');
        item.dataset.issue = issue.id;
        var link = element('a', 'relais-say', AJS.I18n.getText('purpose.why.state'));
        link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(issue.key) + '#relais-say-why';
        link.setAttribute('aria-label', AJS.I18n.getText('purpose.tree.state', issue.key + ' ' + issue.summary));
        item.append(issueLink(issue), ' ', link);
        return item;
    }

    function missingPart(list, start) {
        return ask('/missing', { start: start }).then(function (answer) {
            answer.issues.forEach(function (issue) { list.append(missingLine(issue)); });
            if (answer.next !== null) {
                var item = element('li', 'relais-more');
                item.append(button('aui-button aui-button-link', AJS.I18n.getText('purpose.tree.more'), function () {
                    var before = list.children.length - 1;
                    missingPart(list, answer.next).then(function () {
                        item.remove();
                        focusOn(list.children[before]);
                    }).catch(failed);
                }));
                list.append(item);
            }
            return answer;
        });
    }

    function showMissing() {
        press('missing');
        latest(function (still) {
            var list = element('ul', 'relais-list relais-missing');
            missingPart(list, 0).then(function (answer) {
                if (!still()) return;
                shown.removeAttribute('aria-busy');
                say(answer.total === 0 ? AJS.I18n.getText('purpose.tree.none.missing')
                    : AJS.I18n.getText('purpose.tree.missing.total', answer.total));
                if (answer.total > 0) shown.append(list);
                if (!answer.whole) note(AJS.I18n.getText('purpose.tree.large'));
            }).catch(function () { if (still()) failed(); });
        });
    }

    function search(text) {
        press('');
        latest(function (still) {
            var list = element('ul', 'relais-list relais-found');
            ask('/search', { text: text }).then(function (piece) {
                if (!still()) return;
                shown.removeAttribute('aria-busy');
                piece.nodes.forEach(function (node) {
                    var item = element('li');
                    item.append(words(node));
                    list.append(item);
                });
                if (piece.nodes.length > 0) shown.append(list);
                say(piece.next !== null ? AJS.I18n.getText('purpose.tree.found.first', piece.nodes.length)
                    : AJS.I18n.getText('purpose.tree.found', piece.nodes.length));
            }).catch(function () { if (still()) failed(); });
        });
    }

    /* Everything that is loaded, and one level below it. */
    function unfoldAll() {
        Array.from(shown.querySelectorAll('.relais-toggle[aria-expanded="false"]')).forEach(function (pressed) {
            unfold(pressed, pressed.relaisList, pressed.closest('li'));
        });
    }

    function foldAll() {
        shown.querySelectorAll('.relais-toggle[aria-expanded="true"]').forEach(function (pressed) {
            fold(pressed, pressed.relaisList);
        });
        say('');
    }

    function begin() {
        root = document.querySelector('.relais-purposes');
        if (!root) return;
        shown = root.querySelector('#relais-shown');
        said = root.querySelector('#relais-purposes-said');
        root.querySelector('#relais-view-tree').addEventListener('click', showTree);
        root.querySelector('#relais-view-missing').addEventListener('click', showMissing);
        root.querySelector('#relais-unfold').addEventListener('click', unfoldAll);
        root.querySelector('#relais-fold').addEventListener('click', foldAll);
        root.querySelector('#relais-print').addEventListener('click', function () { window.print(); });
        root.querySelector('.relais-search').addEventListener('submit', function (e) {
            e.preventDefault();
            var text = root.querySelector('#relais-search-text').value.trim();
            if (text) search(text);
            else showTree();
        });
        showTree();
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
})();
