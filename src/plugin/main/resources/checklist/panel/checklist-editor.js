/* The form of one item: all that it holds, and what became of it where somebody was faster. Nothing typed is lost. */
(function (R) {
    'use strict';

    var element = R.element;
    var button = R.button;

    function pad(number) { return (number < 10 ? '0' : '') + number; }

    /* An instant as a field for local times has it. */
    function local(at) {
        var date = new Date(at);
        return date.getFullYear() + '-' + pad(date.getMonth() + 1) + '-' + pad(date.getDate()) + 'T'
            + pad(date.getHours()) + ':' + pad(date.getMinutes());
    }

    function zone() { return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'; }

    R.Editor = function (board, item) {
        this.board = board;
        this.item = item;
        this.who = item.who.slice();
        this.fields = {};
        this.root = element('form', 'aui top-label relais-editor');
        this.root.dataset.editor = item.id;
        this.build();
    };

    R.Editor.prototype.field = function (member, field, label) {
        var group = element('div', 'relais-field');
        var words = element('label', '', label || R.member(member));
        field.id = 'relais-' + member + '-' + this.item.id;
        field.dataset.member = member;
        words.htmlFor = field.id;
        var error = element('div', 'error');
        error.id = field.id + '-error';
        error.setAttribute('role', 'alert');
        field.setAttribute('aria-describedby', error.id);
        if (field.type !== 'checkbox') words.className = 'relais-field-label';
        if (field.type === 'checkbox') group.append(field, ' ', words, error);
        else group.append(words, field, error);
        this.fields[member] = field;
        return group;
    };

    function input(type, value) {
        var made = element('input', type === 'checkbox' ? 'checkbox' : 'text');
        made.type = type;
        if (type === 'checkbox') made.checked = value;
        else made.value = value;
        made.dir = 'auto';
        return made;
    }

    function area(value, rows) {
        var made = element('textarea', 'textarea');
        made.value = value;
        made.rows = rows;
        made.dir = 'auto';
        return made;
    }

    function choice(all, chosen) {
        var made = element('select', 'select');
        all.forEach(function (one) {
            var option = element('option', '', one.label);
            option.value = one.name;
            option.selected = one.name === chosen;
            made.append(option);
        });
        return made;
    }

    R.Editor.prototype.build = function () {
        var item = this.item;
        var rights = this.board.rights;
        var editor = this;
        if (item['note-html']) {
            var note = element('div', 'relais-note');
            note.dir = 'auto';
            note.innerHTML = item['note-html']; // made safe by the server
            this.root.append(note);
        }
        if (item.kind === 'item' && rights.tick) {
            this.root.append(
                this.field('state', choice(this.states(), item.state.name)),
                this.field('reason', area(item.reason || '', 2)));
        }
        if (rights.edit) this.content();
        this.error = element('div', 'error relais-editor-error');
        this.error.setAttribute('role', 'alert');
        this.root.append(this.error, this.buttons());
        if (this.fields.state) {
            this.fields.state.addEventListener('change', function () { editor.asks(); });
            this.asks();
        }
    };

    /* A state that the project gave up is still offered where it is. */
    R.Editor.prototype.states = function () {
        var item = this.item;
        var known = this.board.states.some(function (state) { return state.name === item.state.name; });
        return known ? this.board.states : this.board.states.concat([item.state]);
    };

    /* The reason is asked for where it is needed. */
    R.Editor.prototype.asks = function () {
        var name = this.fields.state.value;
        var meaning = (this.states().find(function (state) { return state.name === name; }) || {}).meaning;
        this.fields.reason.parentElement.hidden = meaning !== 'blocked' && meaning !== 'not-applicable';
    };

    R.Editor.prototype.content = function () {
        var item = this.item;
        this.root.append(this.field('text', area(item.text, 2)));
        if (item.kind === 'item') {
            this.root.append(
                this.people(),
                this.field('due', input('datetime-local', item.due ? local(item.due.at) : ''),
                    AJS.I18n.getText('checklist.due.in', zone())),
                this.field('priority', choice([
                    { name: 'high', label: R.priority('high') },
                    { name: 'normal', label: R.priority('normal') },
                    { name: 'low', label: R.priority('low') }], item.priority)),
                this.field('mandatory', input('checkbox', item.mandatory)),
                this.field('two-keys', input('checkbox', item['two-keys']),
                    AJS.I18n.getText('checklist.two-keys.explained')));
        }
        this.root.append(this.field('note', area(item.note || '', 3), AJS.I18n.getText('checklist.note.label')));
    };

    // --- whose it is

    R.Editor.prototype.people = function () {
        var editor = this;
        var group = this.field('who', input('text', ''), AJS.I18n.getText('checklist.who.label'));
        this.names = element('ul', 'relais-who');
        this.names.setAttribute('aria-label', AJS.I18n.getText('checklist.member.who'));
        var add = button('', AJS.I18n.getText('checklist.who.add'), 'who-add');
        var me = button('', AJS.I18n.getText('checklist.who.me'), 'who-me');
        add.addEventListener('click', function () { editor.addTyped(); });
        me.addEventListener('click', function () { editor.addWho({ username: editor.username() }); });
        group.insertBefore(this.names, group.lastChild);
        group.insertBefore(add, group.lastChild);
        if (this.username()) group.insertBefore(me, group.lastChild);
        this.fields.who.addEventListener('keydown', function (e) {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            editor.addTyped();
        });
        this.showWho();
        return group;
    };

    R.Editor.prototype.username = function () { return this.board.username; };

    /* A name of a person, or a role: its id, as the page of the role shows it. */
    R.Editor.prototype.addTyped = function () {
        var typed = this.fields.who.value.trim();
        if (!typed) return;
        this.addWho(typed.indexOf('role:') === 0 ? { role: typed.slice(5).trim() } : { username: typed });
        this.fields.who.value = '';
    };

    R.Editor.prototype.addWho = function (who) {
        var same = function (one) { return JSON.stringify(one) === JSON.stringify(who); };
        if (!this.who.some(same)) this.who.push(who);
        this.showWho();
        this.fields.who.focus();
    };

    R.Editor.prototype.showWho = function () {
        var editor = this;
        this.names.replaceChildren.apply(this.names, this.who.map(function (who) {
            var line = element('li', '');
            var name = who.name || who.username || who.role;
            var words = element('span', '', name);
            words.dir = 'auto';
            var away = button('aui-button-link', AJS.I18n.getText('checklist.who.remove'), 'who-away');
            away.setAttribute('aria-label', AJS.I18n.getText('checklist.who.remove.of', name));
            away.addEventListener('click', function () {
                editor.who = editor.who.filter(function (one) { return one !== who; });
                editor.showWho();
                editor.fields.who.focus();
            });
            line.append(words, ' ', away);
            return line;
        }));
    };

    function bare(who) {
        if (who.username) return { username: who.username };
        return who.person ? { person: who.person } : { role: who.role };
    }

    // --- what is saved

    R.Editor.prototype.buttons = function () {
        var all = element('div', 'buttons-container');
        if (this.board.rights.edit || this.fields.state) {
            var save = element('button', 'aui-button aui-button-primary', AJS.I18n.getText('checklist.save'));
            save.type = 'submit';
            all.append(save);
        }
        all.append(button('aui-button-link', AJS.I18n.getText('checklist.cancel'), 'cancel'));
        if (this.board.rights.edit) {
            all.append(
                button('', AJS.I18n.getText('checklist.move.up'), 'up'),
                button('', AJS.I18n.getText('checklist.move.down'), 'down'),
                button('', AJS.I18n.getText('checklist.move.in'), 'in'),
                button('', AJS.I18n.getText('checklist.move.out'), 'out'));
            if (this.board.lists.length > 1) all.append(this.elsewhere());
            all.append(button('', AJS.I18n.getText('checklist.item.away'), 'away'));
        }
        return all;
    };

    R.Editor.prototype.elsewhere = function () {
        var choose = element('select', 'select relais-elsewhere');
        choose.setAttribute('aria-label', AJS.I18n.getText('checklist.move.list'));
        var first = element('option', '', AJS.I18n.getText('checklist.move.list'));
        first.value = '';
        choose.append(first);
        var from = this.item.list;
        this.board.lists.filter(function (list) { return list.id !== from; }).forEach(function (list) {
            var option = element('option', '', list.name);
            option.value = list.id;
            choose.append(option);
        });
        return choose;
    };

    /* Only what differs from what stands there: a member that nobody touched is not sent. */
    R.Editor.prototype.changed = function () {
        var item = this.item;
        var fields = this.fields;
        var members = {};
        function text(member, was) {
            if (fields[member] && fields[member].value !== was) members[member] = fields[member].value;
        }
        text('state', item.state.name);
        if (fields.reason && !fields.reason.parentElement.hidden) {
            text('reason', item.reason || '');
            if (members.reason !== undefined) members.state = fields.state.value;
            if (members.state !== undefined) members.reason = fields.reason.value;
        }
        text('text', item.text);
        text('note', item.note || '');
        text('priority', item.priority);
        ['mandatory', 'two-keys'].forEach(function (member) {
            if (fields[member] && fields[member].checked !== item[member]) members[member] = fields[member].checked;
        });
        if (fields.due && fields.due.value !== (item.due ? local(item.due.at) : '')) {
            members.due = fields.due.value ? { at: new Date(fields.due.value).toISOString(), zone: zone() } : null;
        }
        if (JSON.stringify(this.who.map(bare)) !== JSON.stringify(item.who.map(bare))) members.who = this.who.map(bare);
        return members;
    };

    R.Editor.prototype.forget = function () {
        this.root.querySelectorAll('.error').forEach(function (line) { line.textContent = ''; });
        Object.keys(this.fields).forEach(function (member) {
            this.fields[member].removeAttribute('aria-invalid');
        }, this);
    };

    /* The sentence stands beside the field that it is about, which gets the focus. */
    R.Editor.prototype.refused = function (problem) {
        var field = this.fields[problem.field];
        this.forget();
        if (!field) {
            this.error.textContent = problem.message;
            return;
        }
        if (field.parentElement.hidden) field.parentElement.hidden = false;
        document.getElementById(field.id + '-error').textContent = problem.message;
        field.setAttribute('aria-invalid', 'true');
        field.focus();
    };

    function quote(text) {
        var made = element('blockquote', '', text || AJS.I18n.getText('checklist.stale.empty'));
        made.dir = 'auto';
        return made;
    }

    function shown(item, member) {
        var value = item[member];
        if (member === 'state') return item.state.label;
        if (member === 'due') return value ? R.when(value) : '';
        if (member === 'who') return value.map(function (who) { return who.name; }).join(', ');
        if (member === 'priority') return R.priority(value);
        if (typeof value === 'boolean') return R.yes(value);
        return value || '';
    }

    function written(board, member, value) {
        if (member === 'state') return (board.state(value) || { label: value }).label;
        if (member === 'mandatory' || member === 'two-keys') return R.yes(value);
        if (member === 'priority') return R.priority(value);
        return String(value || '');
    }

    /* Somebody was faster: both texts are shown, and the person decides. */
    R.Editor.prototype.stale = function (problem, keepMine, keepTheirs) {
        var board = this.board;
        var two = element('div', 'relais-two');
        var title = element('p', '', AJS.I18n.getText('checklist.stale.title'));
        title.tabIndex = -1;
        two.append(title);
        Object.keys(problem.yours).forEach(function (member) {
            var theirs = shown(problem.current, member);
            var yours = written(board, member, problem.yours[member]);
            if (theirs === yours) return;
            two.append(
                element('h6', '', R.member(member)),
                element('p', 'relais-two-label', AJS.I18n.getText('checklist.stale.theirs')),
                quote(theirs),
                element('p', 'relais-two-label', AJS.I18n.getText('checklist.stale.yours')),
                quote(yours));
        });
        var mine = button('', AJS.I18n.getText('checklist.stale.keep.yours'), 'keep-mine');
        var other = button('', AJS.I18n.getText('checklist.stale.keep.theirs'), 'keep-theirs');
        mine.addEventListener('click', keepMine);
        other.addEventListener('click', keepTheirs);
        two.append(mine, ' ', other);
        this.root.hidden = true;
        this.root.after(two);
        title.focus();
    };
})(window.RelaisChecklists);
