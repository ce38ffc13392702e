/* How lists and items look. Each function makes one piece of the page and decides nothing. */
(function (R) {
    'use strict';

    function element(name, classes, text) {
        var made = document.createElement(name);
        if (classes) made.className = classes;
        if (text) made.textContent = text;
        return made;
    }

    function button(classes, text, does) {
        var made = element('button', 'aui-button ' + classes, text);
        made.type = 'button';
        made.dataset.does = does;
        return made;
    }

    R.element = element;
    R.button = button;

    R.when = function (due) {
        var format = { dateStyle: 'medium', timeStyle: 'short' };
        return new Intl.DateTimeFormat(document.documentElement.lang || undefined, format).format(new Date(due.at));
    };

    /* Each text is named where it is asked for: Jira puts it there. */
    R.priority = function (name) {
        if (name === 'high') return AJS.I18n.getText('checklist.priority.high');
        if (name === 'low') return AJS.I18n.getText('checklist.priority.low');
        return AJS.I18n.getText('checklist.priority.normal');
    };

    R.member = function (name) {
        return {
            text: AJS.I18n.getText('checklist.member.text'),
            note: AJS.I18n.getText('checklist.member.note'),
            mandatory: AJS.I18n.getText('checklist.member.mandatory'),
            who: AJS.I18n.getText('checklist.member.who'),
            due: AJS.I18n.getText('checklist.member.due'),
            priority: AJS.I18n.getText('checklist.member.priority'),
            'two-keys': AJS.I18n.getText('checklist.member.two-keys'),
            state: AJS.I18n.getText('checklist.member.state'),
            reason: AJS.I18n.getText('checklist.member.reason')
        }[name] || name;
    };

    R.yes = function (value) {
        return value ? AJS.I18n.getText('checklist.yes') : AJS.I18n.getText('checklist.no');
    };

    function badge(text, classes) {
        var made = element('span', 'aui-lozenge ' + (classes || ''), text);
        made.dir = 'auto';
        return made;
    }

    /* What is said of an item beside its text; read out with it. */
    R.badges = function (item) {
        var all = element('span', 'relais-badges');
        if (item.mandatory) all.append(badge(AJS.I18n.getText('checklist.badge.mandatory'), 'relais-badge-mandatory'));
        if (item.kind === 'item' && item.state.name !== 'open' && item.state.name !== 'done') {
            all.append(badge(item.state.label, 'relais-badge-' + item.state.meaning));
        }
        if (item['two-keys']) {
            all.append(badge(AJS.I18n.getText('checklist.badge.keys', item.keys.length), 'relais-badge-keys'));
        }
        if (item.priority !== 'normal') all.append(badge(R.priority(item.priority)));
        if (item.due) {
            var late = new Date(item.due.at) < new Date() && !R.closed(item);
            var when = R.when(item.due);
            all.append(late
                ? badge(AJS.I18n.getText('checklist.badge.overdue', when), 'relais-badge-late')
                : badge(AJS.I18n.getText('checklist.badge.due', when)));
        }
        item.who.forEach(function (who) { all.append(badge(who.name, 'relais-badge-who')); });
        if (item.note) all.append(badge(AJS.I18n.getText('checklist.badge.note')));
        if (item.reason) {
            var reason = element('span', 'relais-reason', item.reason);
            reason.dir = 'auto';
            all.append(reason);
        }
        return all;
    };

    R.row = function (item, rights, focusable) {
        var row = element('li', 'relais-item relais-indent-' + Math.min(item.indent, 8));
        row.dataset.item = item.id;
        if (R.closed(item)) row.classList.add('relais-is-closed');
        if (item.kind === 'heading') row.classList.add('relais-is-heading');
        if (rights.edit) {
            var grip = element('span', 'relais-grip', '⠿');
            grip.setAttribute('aria-hidden', 'true');
            grip.draggable = true;
            row.append(grip);
        }
        var badges = R.badges(item);
        badges.id = 'relais-badges-' + item.id;
        if (item.kind === 'heading') {
            var title = element('h5', 'relais-text', item.text);
            title.dir = 'auto';
            row.append(title);
        } else {
            var box = element('input', 'relais-tick');
            box.type = 'checkbox';
            box.id = 'relais-tick-' + item.id;
            box.checked = item.state.meaning === 'done';
            box.indeterminate = item.state.meaning !== 'done' && item.state.meaning !== 'open';
            box.disabled = !rights.tick;
            box.dataset.focus = 'tick:' + item.id;
            box.setAttribute('aria-describedby', badges.id + ' ' + focusable);
            var label = element('label', 'relais-text', item.text);
            label.htmlFor = box.id;
            label.dir = 'auto';
            row.append(box, label);
        }
        row.append(badges);
        var more = button('aui-button-link relais-more', '', 'more');
        more.append(element('span', 'aui-icon aui-icon-small aui-iconfont-more', '…'));
        more.setAttribute('aria-label', AJS.I18n.getText('checklist.item.more', item.text));
        more.setAttribute('aria-expanded', 'false');
        more.dataset.focus = 'more:' + item.id;
        row.append(more);
        var error = element('div', 'error relais-row-error');
        error.setAttribute('role', 'alert');
        row.append(error);
        return row;
    };

    R.bar = function (list) {
        var progress = list.progress;
        var line = element('div', 'relais-progress');
        var bar = element('progress', '');
        bar.max = Math.max(progress.all, 1);
        bar.value = progress.closed;
        bar.setAttribute('aria-label', list.name);
        line.append(bar, ' ', element('span', 'relais-progress-words',
            AJS.I18n.getText('checklist.progress', progress.closed, progress.all)));
        if (progress['mandatory-open'] > 0) {
            line.append(' ', element('span', 'relais-mandatory-open',
                AJS.I18n.getText('checklist.progress.mandatory', progress['mandatory-open'])));
        }
        if (progress.blocked > 0) {
            line.append(' ', element('span', 'relais-blocked',
                AJS.I18n.getText('checklist.progress.blocked', progress.blocked)));
        }
        return line;
    };

    function heading(list, rights) {
        var head = element('div', 'relais-list-head');
        var title = element('h4', 'relais-list-name', list.name);
        title.dir = 'auto';
        title.id = 'relais-list-' + list.id;
        head.append(title);
        if (rights.edit) {
            var rename = button('aui-button-link', AJS.I18n.getText('checklist.list.rename'), 'rename');
            rename.dataset.focus = 'rename:' + list.id;
            rename.setAttribute('aria-label', AJS.I18n.getText('checklist.list.rename.of', list.name));
            var away = button('aui-button-link', AJS.I18n.getText('checklist.list.away'), 'list-away');
            away.setAttribute('aria-label', AJS.I18n.getText('checklist.list.away.of', list.name));
            head.append(rename, away);
        }
        return head;
    }

    function adding(list) {
        var form = element('form', 'aui relais-add');
        var label = element('label', 'assistive', AJS.I18n.getText('checklist.item.new', list.name));
        var field = element('textarea', 'textarea relais-add-text');
        field.id = 'relais-add-' + list.id;
        field.rows = 1;
        field.dir = 'auto';
        field.placeholder = AJS.I18n.getText('checklist.item.new.hint');
        field.dataset.focus = 'add:' + list.id;
        label.htmlFor = field.id;
        var add = element('button', 'aui-button', AJS.I18n.getText('checklist.item.add'));
        add.type = 'submit';
        form.append(label, field, add);
        return form;
    }

    /* A list: how far it is, what is open in its order, and what is closed behind a fold. */
    R.list = function (board, list, filter, open) {
        var block = element('section', 'relais-list');
        block.dataset.list = list.id;
        block.setAttribute('aria-labelledby', 'relais-list-' + list.id);
        block.append(heading(list, board.rights), R.bar(list));
        var keys = board.rights.edit ? 'relais-keys-' + board.issue : '';
        var shown = list.items.filter(function (item) { return !filter || board.isMine(item); });
        var lines = element('ul', 'relais-items');
        lines.setAttribute('aria-labelledby', 'relais-list-' + list.id);
        shown.filter(function (item) { return !R.closed(item); }).forEach(function (item) {
            lines.append(R.row(item, board.rights, keys));
        });
        block.append(lines);
        var closed = shown.filter(R.closed);
        if (closed.length) {
            var fold = element('details', 'relais-fold');
            fold.open = open;
            var summary = element('summary', '', AJS.I18n.getText('checklist.closed', closed.length));
            summary.dataset.focus = 'fold:' + list.id;
            var done = element('ul', 'relais-items');
            done.setAttribute('aria-label', AJS.I18n.getText('checklist.closed', closed.length));
            closed.forEach(function (item) { done.append(R.row(item, board.rights, keys)); });
            fold.append(summary, done);
            block.append(fold);
        }
        if (list.items.length < list.total) {
            block.append(button('aui-button-link relais-all', AJS.I18n.getText('checklist.all', list.total), 'all'));
        }
        if (board.rights.edit) block.append(adding(list));
        return block;
    };
})(window.RelaisChecklists);
