/* Stating a purpose in place, on the issue view. Nothing that was typed is lost: not by an error, not by somebody faster. */
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

    function quote(text) {
        var made = element('blockquote', '', text || AJS.I18n.getText('purpose.stale.empty'));
        made.dir = 'auto';
        return made;
    }

    function address(root, rest) {
        return AJS.contextPath() + '/rest/relais/1.0/issues/' + root.dataset.issue + '/purpose' + rest;
    }

    function Panel(root) {
        this.root = root;
        this.blocks = Array.from(root.querySelectorAll('.relais-part-block'));
        this.opener = root.querySelector('.relais-edit');
        this.said = root.querySelector('.relais-said');
        this.thoughts = root.querySelector('.relais-shown-advice');
        this.form = null;
        this.fields = {};
    }

    Panel.prototype.shown = function (part) {
        return this.root.querySelector('p.relais-part-' + part);
    };

    Panel.prototype.stored = function () {
        var texts = {};
        var panel = this;
        this.blocks.forEach(function (block) {
            texts[block.dataset.part] = panel.shown(block.dataset.part).textContent;
        });
        return texts;
    };

    Panel.prototype.typed = function () {
        var texts = {};
        Object.keys(this.fields).forEach(function (part) { texts[part] = this.fields[part].value; }, this);
        return texts;
    };

    /* Only what differs from what stands there: a part that nobody touched is not sent. */
    Panel.prototype.changed = function () {
        var stored = this.stored();
        var typed = this.typed();
        var parts = {};
        Object.keys(typed).forEach(function (part) {
            if (typed[part] !== stored[part]) parts[part] = typed[part];
        });
        return parts;
    };

    Panel.prototype.isChanged = function () {
        return Object.keys(this.changed()).length > 0;
    };

    Panel.prototype.field = function (block, text) {
        var part = block.dataset.part;
        var id = 'relais-' + part + '-' + this.root.dataset.issue;
        var group = element('div', 'relais-field');
        var label = element('label', '', block.dataset.label);
        label.htmlFor = id;
        var field = element('textarea', 'textarea relais-why-input');
        field.id = id;
        field.rows = part === 'why' ? 5 : 3;
        field.dir = 'auto';
        field.value = text;
        field.setAttribute('data-relais-limit', this.root.dataset.limit);
        field.setAttribute('data-relais-advised', this.root.dataset.advised);
        field.setAttribute('data-relais-adviser', part === 'why' ? this.root.dataset.adviser : 'off');
        field.setAttribute('data-relais-summary', this.root.dataset.summary);
        var hint = element('div', 'description', block.dataset.hint);
        var counter = element('div', 'description');
        var advice = element('div', 'relais-advice');
        advice.setAttribute('role', 'status');
        var error = element('div', 'error');
        error.setAttribute('role', 'alert');
        hint.id = id + '-hint';
        counter.id = id + '-relais-count';
        advice.id = id + '-relais-advice';
        error.id = id + '-error';
        field.setAttribute('aria-describedby', [hint.id, counter.id, advice.id, error.id].join(' '));
        if (part === 'why' && this.root.dataset.example) field.placeholder = this.root.dataset.example;
        this.fields[part] = field;
        group.append(label, field, hint, counter, advice, error);
        return group;
    };

    Panel.prototype.open = function (texts) {
        var panel = this;
        this.close();
        this.form = element('form', 'aui top-label');
        this.blocks.forEach(function (block) {
            panel.form.append(panel.field(block, texts[block.dataset.part]));
        });
        this.error = element('div', 'error');
        this.error.setAttribute('role', 'alert');
        var buttons = element('div', 'buttons-container');
        this.save = element('button', 'aui-button aui-button-primary', AJS.I18n.getText('purpose.why.save'));
        this.save.type = 'submit';
        buttons.append(this.save, button('aui-button-link', AJS.I18n.getText('purpose.why.cancel'), function () {
            panel.cancel();
        }));
        this.form.append(this.error, buttons);
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
        this.opener.before(this.form);
        this.fields.why.focus();
    };

    /* What is read, or nothing of it while one writes. */
    Panel.prototype.show = function (visible) {
        this.opener.hidden = !visible;
        this.blocks.forEach(function (block) {
            var shown = block.querySelector('.relais-part-text');
            var stated = shown.textContent !== '';
            var inherited = block.querySelector('.relais-inherited');
            var empty = block.querySelector('.relais-empty');
            shown.hidden = !stated;
            if (inherited) inherited.hidden = stated;
            if (empty) empty.hidden = stated;
            block.hidden = !visible || !(stated || inherited || empty);
        });
    };

    Panel.prototype.close = function () {
        if (this.form) this.form.remove();
        this.form = null;
        this.fields = {};
        this.show(true);
    };

    Panel.prototype.cancel = function () {
        if (this.isChanged() && !window.confirm(AJS.I18n.getText('purpose.why.leave'))) return;
        this.close();
        this.opener.focus();
    };

    Panel.prototype.send = function () {
        var panel = this;
        if (this.save.disabled) return;
        if (!this.isChanged()) {
            this.close();
            this.opener.focus();
            return;
        }
        this.save.disabled = true;
        this.forget();
        fetch(address(this.root, ''), {
            method: 'PUT',
            credentials: 'same-origin',
            headers: {
                'Content-Type': 'application/json',
                'X-Atlassian-Token': 'no-check',
                'If-Match': '"' + this.root.dataset.version + '"'
            },
            body: JSON.stringify(this.changed())
        }).then(function (response) {
            return response.json().then(function (answer) {
                panel.save.disabled = false;
                if (response.ok) panel.stands(answer);
                else if (response.status === 412 && answer.current) panel.choose(answer.current);
                else panel.refused(answer.message || AJS.I18n.getText('purpose.failed'), answer.field);
            });
        }).catch(function () {
            panel.save.disabled = false;
            panel.refused(AJS.I18n.getText('purpose.failed'));
        });
    };

    Panel.prototype.adopt = function (purpose) {
        var panel = this;
        this.root.dataset.version = purpose.version;
        this.blocks.forEach(function (block) {
            panel.shown(block.dataset.part).textContent = purpose[block.dataset.part] || '';
        });
    };

    /* What a step of the workflow missed and is stated now is no longer missed. */
    Panel.prototype.meet = function (purpose) {
        var list = this.root.querySelector('.relais-lacks');
        if (!list) return;
        list.querySelectorAll('li').forEach(function (line) {
            var missing = line.dataset.missing.split(',').filter(function (part) { return !purpose[part]; });
            if (missing.length === 0) line.remove();
        });
        list.hidden = list.querySelectorAll('li').length === 0;
    };

    Panel.prototype.stands = function (purpose) {
        this.meet(purpose);
        if (this.shown('why').textContent !== (purpose.why || '')) this.keepAdvice();
        this.adopt(purpose);
        this.opener.textContent = AJS.I18n.getText('purpose.why.edit');
        if (!purpose.why) this.opener.textContent = AJS.I18n.getText('purpose.why.state');
        this.close();
        this.said.textContent = AJS.I18n.getText('purpose.why.saved');
        this.opener.focus();
    };

    /* What the adviser says of the text that was just saved stands in the panel from now on. */
    Panel.prototype.keepAdvice = function () {
        var latest = this.form && this.form.querySelector('.relais-advice');
        this.thoughts.replaceChildren.apply(this.thoughts, latest ? Array.from(latest.childNodes) : []);
    };

    Panel.prototype.forget = function () {
        this.form.querySelectorAll('.error').forEach(function (line) { line.textContent = ''; });
        Object.keys(this.fields).forEach(function (part) { this.fields[part].removeAttribute('aria-invalid'); }, this);
    };

    /* The sentence stands beside the field that it is about, which gets the focus. */
    Panel.prototype.refused = function (sentence, part) {
        var field = this.fields[part];
        var line = field ? document.getElementById(field.id + '-error') : this.error;
        line.textContent = sentence;
        if (field) field.setAttribute('aria-invalid', 'true');
        (field || this.fields.why).focus();
    };

    /* Somebody was faster: both texts of every part that differs are shown, and the person decides. */
    Panel.prototype.choose = function (current) {
        var panel = this;
        var touched = this.changed();
        var mine = this.typed();
        this.adopt(current);
        var theirs = this.stored();
        this.close();
        this.show(false);
        this.form = element('div', 'relais-two');
        var title = element('p', '', AJS.I18n.getText('purpose.stale.title'));
        title.tabIndex = -1;
        this.form.append(title);
        this.blocks.forEach(function (block) {
            var part = block.dataset.part;
            if (!(part in touched)) mine[part] = theirs[part]; // untouched by me: theirs stands
            if (mine[part] === theirs[part]) return;
            panel.form.append(
                element('h5', 'relais-part', block.dataset.name),
                element('h6', '', AJS.I18n.getText('purpose.stale.theirs')),
                quote(theirs[part]),
                element('h6', '', AJS.I18n.getText('purpose.stale.yours')),
                quote(mine[part]));
        });
        this.form.append(
            button('', AJS.I18n.getText('purpose.stale.keep.yours'), function () { panel.open(mine); }),
            button('', AJS.I18n.getText('purpose.stale.keep.theirs'), function () {
                panel.close();
                panel.opener.focus();
            }));
        this.opener.before(this.form);
        title.focus();
    };

    function step(page, label, title, text) {
        var line = element('li');
        var link = element('a', '', label + ' ');
        link.append(element('bdi', '', title));
        link.href = AJS.contextPath() + page;
        line.append(link);
        if (text) {
            var why = element('span', 'relais-step-why', text);
            why.dir = 'auto';
            line.append(' ', why);
        }
        return line;
    }

    function issueStep(one) {
        return step('/browse/' + encodeURIComponent(one.key), one.key, one.summary, one.stated.why);
    }

    function roleStep(one) {
        var label = one.circle
            ? AJS.I18n.getText('purpose.trail.circle')
            : AJS.I18n.getText('purpose.trail.role');
        return step('/secure/RelaisRole.jspa?id=' + encodeURIComponent(one.node), label, one.name, one.why);
    }

    /* The whole way to the root, on demand. The focus goes to the first issue that was not there before. */
    function more(pressed) {
        var root = pressed.closest('.relais-purpose');
        var list = root.querySelector('.relais-trail');
        var before = list.children.length;
        fetch(address(root, '/trail'), { credentials: 'same-origin' }).then(function (response) {
            if (!response.ok) throw new Error(response.status);
            return response.json();
        }).then(function (answer) {
            list.replaceChildren.apply(list, answer.trail.map(issueStep).concat(answer.roles.map(roleStep)));
            pressed.remove();
            var next = list.children[Math.min(before, list.children.length - 1)];
            if (next) next.querySelector('a').focus();
        }).catch(function () {
            root.querySelector('.relais-said').textContent = AJS.I18n.getText('purpose.trail.failed');
        });
    }

    /* One word about the issue, said by a button, which comes back to life where it was not heard. */
    function say(pressed, rest, heard) {
        var root = pressed.closest('.relais-purpose');
        var said = root.querySelector('.relais-said');
        pressed.disabled = true;
        fetch(address(root, rest), {
            method: 'PUT',
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' }
        }).then(function (response) {
            return response.json().then(function (answer) {
                pressed.disabled = false;
                if (!response.ok) {
                    said.textContent = answer.message || AJS.I18n.getText('purpose.failed');
                    return;
                }
                said.textContent = heard();
                root.querySelector('.relais-edit').focus();
            });
        }).catch(function () {
            pressed.disabled = false;
            said.textContent = AJS.I18n.getText('purpose.trail.failed');
        });
    }

    /* What is inherited changed, and still holds. The focus goes where the purpose can be stated. */
    function confirmDrift(pressed) {
        var drift = pressed.closest('.relais-drift');
        say(pressed, '/confirmations/' + drift.dataset.change, function () {
            drift.remove();
            return AJS.I18n.getText('purpose.drift.confirmed');
        });
    }

    /* The workflow warned, and the issue goes on without. */
    function acknowledge(pressed) {
        say(pressed, '/acknowledgements/' + pressed.closest('li').dataset.missing, function () {
            pressed.remove();
            return AJS.I18n.getText('purpose.step.gone-on');
        });
    }

    var open = new WeakMap();

    function panelOf(root) {
        if (!open.has(root)) open.set(root, new Panel(root));
        return open.get(root);
    }

    // on the document: Jira replaces its panels when an issue is reloaded in place
    document.addEventListener('click', function (e) {
        if (!e.target.closest) return;
        var opener = e.target.closest('.relais-purpose .relais-edit');
        if (opener) {
            var panel = panelOf(opener.closest('.relais-purpose'));
            panel.open(panel.stored());
        }
        var pressed = e.target.closest('.relais-purpose .relais-trail-more');
        if (pressed) more(pressed);
        var confirmed = e.target.closest('.relais-purpose .relais-confirm');
        if (confirmed) confirmDrift(confirmed);
        var gone = e.target.closest('.relais-purpose .relais-acknowledge');
        if (gone) acknowledge(gone);
    });

    window.addEventListener('beforeunload', function (e) {
        document.querySelectorAll('.relais-purpose').forEach(function (root) {
            var panel = open.get(root);
            if (panel && panel.form && panel.isChanged()) e.preventDefault();
        });
    });
})();
