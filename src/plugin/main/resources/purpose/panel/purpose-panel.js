/* Editing why in place, on the issue view. Nothing that was typed is lost: not by an error, not by somebody faster. */
(function () {
    'use strict';

    function element(name, classes, text) {
        var made = document.createElement(name);
        if (classes) made.className = classes;
        if (text) made.textContent = text;
        return made;
    }

    function button(classes, text, whenPressed) {
        var made = element('button', 'aui-button ' + classes, text);
        made.type = 'button';
        made.addEventListener('click', whenPressed);
        return made;
    }

    function Panel(root) {
        this.root = root;
        this.shown = root.querySelector('p.relais-why');
        this.empty = root.querySelector('.relais-empty');
        this.opener = root.querySelector('.relais-edit');
        this.said = root.querySelector('.relais-said');
        this.thoughts = root.querySelector('.relais-shown-advice');
        this.form = null;
    }

    Panel.prototype.stored = function () {
        return this.shown.textContent;
    };

    Panel.prototype.open = function (text) {
        var panel = this;
        var id = 'relais-why-' + this.root.dataset.issue;
        this.close();
        this.form = element('form', 'aui top-label');
        var label = element('label', '', AJS.I18n.getText('purpose.why.label'));
        label.htmlFor = id;
        this.field = element('textarea', 'textarea relais-why-input');
        this.field.id = id;
        this.field.rows = 5;
        this.field.dir = 'auto';
        this.field.setAttribute('data-relais-limit', this.root.dataset.limit);
        this.field.setAttribute('data-relais-advised', this.root.dataset.advised);
        this.field.setAttribute('data-relais-adviser', this.root.dataset.adviser);
        this.field.setAttribute('data-relais-summary', this.root.dataset.summary);
        this.field.setAttribute('aria-describedby', id + '-hint ' + id + '-relais-count ' + id + '-relais-advice ' + id + '-error');
        this.field.value = text;
        var hint = element('div', 'description', AJS.I18n.getText('purpose.why.hint'));
        hint.id = id + '-hint';
        var counter = element('div', 'description');
        counter.id = id + '-relais-count';
        var advice = element('div', 'relais-advice');
        advice.id = id + '-relais-advice';
        advice.setAttribute('role', 'status');
        this.error = element('div', 'error');
        this.error.id = id + '-error';
        this.error.setAttribute('role', 'alert');
        var buttons = element('div', 'buttons-container');
        this.save = element('button', 'aui-button aui-button-primary', AJS.I18n.getText('purpose.why.save'));
        this.save.type = 'submit';
        buttons.append(this.save, button('aui-button-link', AJS.I18n.getText('purpose.why.cancel'), function () {
            panel.cancel();
        }));
        this.form.append(label, this.field, hint, counter, advice, this.error, buttons);
        this.form.addEventListener('submit', function (e) {
            e.preventDefault();
            panel.send();
        });
        this.form.addEventListener('keydown', function (e) {
            if (e.key === 'Escape') {
                e.stopPropagation();
                panel.cancel();
            }
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) panel.send();
            // Jira's own shortcuts must not hear what is typed here
            if (e.key.length === 1) e.stopPropagation();
        });
        this.show(false);
        this.said.textContent = '';
        this.root.append(this.form);
        this.field.focus();
    };

    Panel.prototype.show = function (visible) {
        this.opener.hidden = !visible;
        var stated = this.shown.textContent !== '';
        this.shown.hidden = !visible || !stated;
        this.empty.hidden = !visible || stated;
        this.thoughts.hidden = !visible;
    };

    Panel.prototype.close = function () {
        if (this.form) this.form.remove();
        this.form = null;
        this.show(true);
    };

    Panel.prototype.cancel = function () {
        var changed = this.form && this.field && this.field.value !== this.shown.textContent;
        if (changed && !window.confirm(AJS.I18n.getText('purpose.why.leave'))) return;
        this.close();
        this.opener.focus();
    };

    Panel.prototype.send = function () {
        var panel = this;
        if (this.save.disabled) return;
        this.save.disabled = true;
        this.error.textContent = '';
        this.field.removeAttribute('aria-invalid');
        fetch(AJS.contextPath() + '/rest/relais/1.0/issues/' + this.root.dataset.issue + '/purpose', {
            method: 'PUT',
            credentials: 'same-origin',
            headers: {
                'Content-Type': 'application/json',
                'X-Atlassian-Token': 'no-check',
                'If-Match': '"' + this.root.dataset.version + '"'
            },
            body: JSON.stringify({ why: this.field.value })
        }).then(function (response) {
            return response.json().then(function (answer) {
                panel.save.disabled = false;
                if (response.ok) panel.stands(answer);
                else if (response.status === 412 && answer.current) panel.choose(answer.current);
                else panel.refused(answer.message || AJS.I18n.getText('purpose.failed'));
            });
        }).catch(function () {
            panel.save.disabled = false;
            panel.refused(AJS.I18n.getText('purpose.failed'));
        });
    };

    Panel.prototype.stands = function (purpose) {
        this.root.dataset.version = purpose.version;
        if (this.shown.textContent !== (purpose.why || '')) this.adopt();
        this.shown.textContent = purpose.why || '';
        this.opener.textContent = AJS.I18n.getText('purpose.why.edit');
        if (!purpose.why) this.opener.textContent = AJS.I18n.getText('purpose.why.state');
        this.close();
        this.said.textContent = AJS.I18n.getText('purpose.why.saved');
        this.opener.focus();
    };

    /* What the adviser says of the text that was just saved stands in the panel from now on. */
    Panel.prototype.adopt = function () {
        var latest = this.form && this.form.querySelector('.relais-advice');
        this.thoughts.replaceChildren.apply(this.thoughts, latest ? Array.from(latest.childNodes) : []);
    };

    Panel.prototype.refused = function (sentence) {
        this.error.textContent = sentence;
        this.field.setAttribute('aria-invalid', 'true');
        this.field.focus();
    };

    /* Somebody was faster: both texts are shown, and the person decides. */
    Panel.prototype.choose = function (current) {
        var panel = this;
        var mine = this.field.value;
        this.root.dataset.version = current.version;
        this.shown.textContent = current.why || '';
        this.close();
        this.show(false);
        this.form = element('div', 'relais-two');
        this.field = null;
        var title = element('p', '', AJS.I18n.getText('purpose.stale.title'));
        title.tabIndex = -1;
        this.form.append(
            title,
            element('h6', '', AJS.I18n.getText('purpose.stale.theirs')),
            element('blockquote', '', current.why || AJS.I18n.getText('purpose.stale.empty')),
            element('h6', '', AJS.I18n.getText('purpose.stale.yours')),
            element('blockquote', '', mine || AJS.I18n.getText('purpose.stale.empty')),
            button('', AJS.I18n.getText('purpose.stale.keep.yours'), function () { panel.open(mine); }),
            button('', AJS.I18n.getText('purpose.stale.keep.theirs'), function () {
                panel.close();
                panel.opener.focus();
            }));
        this.root.append(this.form);
        title.focus();
    };

    var open = new WeakMap();

    function panelOf(root) {
        if (!open.has(root)) open.set(root, new Panel(root));
        return open.get(root);
    }

    // on the document: Jira replaces its panels when an issue is reloaded in place
    document.addEventListener('click', function (e) {
        var opener = e.target.closest && e.target.closest('.relais-purpose .relais-edit');
        if (!opener) return;
        var panel = panelOf(opener.closest('.relais-purpose'));
        panel.open(panel.stored());
    });

    window.addEventListener('beforeunload', function (e) {
        document.querySelectorAll('.relais-purpose').forEach(function (root) {
            var panel = open.get(root);
            if (panel && panel.form && panel.field && panel.field.value !== panel.shown.textContent) e.preventDefault();
        });
    });
})();
