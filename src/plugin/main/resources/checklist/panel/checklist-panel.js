/*
 * Checklists in place, on the issue view. What somebody does shows at once; where the server refuses, it is taken back and
 * the reason stands beside the item. All of it works by the keyboard alone, and is said to whoever listens.
 */
(function (R) {
    'use strict';

    var element = R.element;
    var button = R.button;

    function Panel(root) {
        this.root = root;
        this.lists = root.querySelector('.relais-lists');
        this.said = root.querySelector('.relais-said');
        this.error = root.querySelector('.relais-lists-error');
        this.board = new R.Board(JSON.parse(root.dataset.board), root.dataset.mine.split('\n').filter(Boolean));
        this.board.username = root.dataset.username;
        this.folds = {};
        this.onlyMine = false;
        this.editor = null;
        this.show();
    }

    // --- showing

    Panel.prototype.show = function () {
        var focused = document.activeElement && document.activeElement.dataset.focus;
        var blocks = this.board.lists.map(this.block, this);
        if (this.board.mine.length && this.board.lists.length) blocks.unshift(this.filter());
        if (!this.board.lists.length) blocks.push(element('p', 'relais-empty', AJS.I18n.getText('checklist.none')));
        this.lists.replaceChildren.apply(this.lists, blocks);
        this.refocus(focused);
    };

    Panel.prototype.block = function (list) {
        return R.list(this.board, list, this.onlyMine, Boolean(this.folds[list.id]));
    };

    /* One list alone: the others, and what is typed into them, stay as they are. */
    Panel.prototype.showList = function (id) {
        var focused = document.activeElement && document.activeElement.dataset.focus;
        var block = this.lists.querySelector('[data-list="' + id + '"]');
        var list = this.board.list(id);
        if (!block || !list) return this.show();
        var typed = block.querySelector('.relais-add-text');
        var made = this.block(list);
        if (typed) made.querySelector('.relais-add-text').value = typed.value;
        if (this.editor && block.contains(this.editor.root)) this.keepEditor(made);
        block.replaceWith(made);
        return this.refocus(focused);
    };

    /* A form that is open stays open with what is typed in it. */
    Panel.prototype.keepEditor = function (made) {
        var row = made.querySelector('[data-item="' + this.editor.item.id + '"]');
        if (row) row.append(this.editor.root);
        else this.editor = null;
    };

    Panel.prototype.refocus = function (key) {
        if (!key) return;
        var same = this.root.querySelector('[data-focus="' + key + '"]');
        if (!same || same === document.activeElement) return;
        var fold = same.closest('details');
        if (fold) fold.open = true;
        same.focus();
    };

    Panel.prototype.filter = function () {
        var mine = button('relais-only-mine', AJS.I18n.getText('checklist.mine'), 'mine');
        mine.setAttribute('aria-pressed', String(this.onlyMine));
        mine.dataset.focus = 'mine';
        return mine;
    };

    Panel.prototype.row = function (id) {
        return this.root.querySelector('[data-item="' + id + '"]');
    };

    Panel.prototype.say = function (sentence) {
        this.said.textContent = sentence;
    };

    /* With a button that takes it back. */
    Panel.prototype.sayUndo = function (sentence, undo) {
        var panel = this;
        var back = button('aui-button-link', AJS.I18n.getText('checklist.undo'), 'undo');
        back.addEventListener('click', function () {
            panel.say('');
            undo();
        });
        this.said.replaceChildren(sentence + ' ', back);
        back.focus();
    };

    Panel.prototype.fail = function (id, sentence) {
        var row = id && this.row(id);
        var line = row ? row.querySelector('.relais-row-error') : this.error;
        line.textContent = sentence;
    };

    // --- asking

    /* Shows the change at once, asks, and takes it back where the answer is no. */
    Panel.prototype.change = function (listIds, act, ask, done, id) {
        var panel = this;
        var before = JSON.parse(JSON.stringify(this.board.lists));
        this.error.textContent = '';
        act();
        var show = function () {
            listIds.forEach(function (list) {
                if (panel.board.list(list)) R.count(panel.board.list(list));
                panel.showList(list);
            });
        };
        show();
        return ask().then(function (reply) {
            if (reply.ok) {
                done(reply.json);
                show();
                return reply;
            }
            panel.board.lists = before;
            panel.show();
            if (reply.status === 412) panel.adopt(reply.json.current);
            panel.fail(id, reply.status === 412 ? AJS.I18n.getText('checklist.faster') : reply.json.message);
            return reply;
        }).catch(function () {
            panel.board.lists = before;
            panel.show();
            panel.fail(id, AJS.I18n.getText('checklist.failed'));
        });
    };

    /* What the server says an item is. */
    Panel.prototype.adopt = function (item) {
        if (!item || !item.state) return;
        this.board.put(item);
        this.showList(item.list);
    };

    Panel.prototype.kept = function (item) {
        this.board.put(item);
        var list = this.board.list(item.list);
        if (list && item['list-progress']) list.progress = item['list-progress'];
    };

    // --- ticking

    Panel.prototype.tick = function (id, checked) {
        var panel = this;
        var board = this.board;
        var item = board.item(id);
        var state = board.state(checked ? 'done' : 'open');
        var waits = checked && item['two-keys'] && !item.keys.length;
        this.change([item.list], function () {
            var shown = waits ? board.state('in-progress') : state;
            board.put(Object.assign({}, item, { state: shown, reason: null }));
        }, function () {
            return R.ask(board.issue, 'PUT', '/checklist-items/' + id, { state: state.name }, item.version);
        }, function (json) {
            panel.kept(json);
            panel.say(AJS.I18n.getText('checklist.ticked', json.text, json.state.label));
        }, id);
    };

    // --- moving

    /* Where an item goes from the rows that are shown: up, down, deeper or less deep. */
    Panel.prototype.move = function (id, way) {
        var item = this.board.item(id);
        if (way === 'in' || way === 'out') {
            var indent = Math.max(0, item.indent + (way === 'in' ? 1 : -1));
            if (indent !== item.indent) this.place(item, item.list, this.before(item), indent);
            return;
        }
        var rows = Array.from(this.row(id).parentElement.children).map(function (row) { return row.dataset.item; });
        var at = rows.indexOf(id);
        if (way === 'up' && at > 0) this.place(item, item.list, this.before(this.board.item(rows[at - 1])), item.indent);
        if (way === 'down' && at < rows.length - 1) this.place(item, item.list, rows[at + 1], item.indent);
    };

    /* The item before this one in its list, whether it is shown or not. */
    Panel.prototype.before = function (item) {
        var items = this.board.list(item.list).items;
        var index = items.findIndex(function (one) { return one.id === item.id; });
        return index > 0 ? items[index - 1].id : null;
    };

    Panel.prototype.place = function (item, listId, after, indent) {
        var panel = this;
        var board = this.board;
        var body = { list: listId, after: after, indent: indent };
        return this.change(item.list === listId ? [listId] : [item.list, listId], function () {
            board.place(item, listId, after, indent);
        }, function () {
            return R.ask(board.issue, 'PUT', '/checklist-items/' + item.id + '/place', body);
        }, function (json) {
            board.put(json.item);
            panel.order(listId, json.order);
            panel.say(AJS.I18n.getText('checklist.moved', item.text, json.order.indexOf(item.id) + 1, json.order.length));
        }, item.id);
    };

    /* The order that everybody sees. */
    Panel.prototype.order = function (listId, order) {
        var list = this.board.list(listId);
        var index = {};
        order.forEach(function (id, at) { index[id] = at; });
        list.items.sort(function (one, two) { return index[one.id] - index[two.id]; });
    };

    // --- adding

    Panel.prototype.add = function (form) {
        var panel = this;
        var board = this.board;
        var list = board.list(form.closest('[data-list]').dataset.list);
        var field = form.querySelector('.relais-add-text');
        var typed = field.value;
        if (!typed.trim()) return;
        this.error.textContent = '';
        field.readOnly = true;
        R.ask(board.issue, 'POST', '/checklists/' + list.id + '/items', { lines: typed }).then(function (reply) {
            field.readOnly = false;
            if (!reply.ok) {
                panel.fail(null, reply.json.message);
                field.focus();
                return;
            }
            reply.json.items.forEach(function (item) {
                list.items.push(item);
                list.total++;
            });
            list.progress = reply.json['list-progress'];
            field.value = '';
            panel.showList(list.id);
            panel.say(AJS.I18n.getText('checklist.added', reply.json.items.length));
        }).catch(function () {
            field.readOnly = false;
            panel.fail(null, AJS.I18n.getText('checklist.failed'));
            field.focus();
        });
    };

    Panel.prototype.begin = function (form) {
        var panel = this;
        var board = this.board;
        var field = form.querySelector('input');
        this.error.textContent = '';
        R.ask(board.issue, 'POST', '/checklists', { name: field.value }).then(function (reply) {
            if (!reply.ok) {
                panel.fail(null, reply.json.message);
                field.focus();
                return;
            }
            board.lists.push(Object.assign({ items: [] }, reply.json));
            field.value = '';
            panel.show();
            panel.say(AJS.I18n.getText('checklist.list.begun', reply.json.name));
            panel.refocus('add:' + reply.json.id);
        }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
    };

    // --- lists

    Panel.prototype.rename = function (block) {
        var panel = this;
        var list = this.board.list(block.dataset.list);
        var form = element('form', 'aui relais-rename');
        var field = element('input', 'text');
        field.type = 'text';
        field.value = list.name;
        field.dir = 'auto';
        field.setAttribute('aria-label', AJS.I18n.getText('checklist.list.rename.of', list.name));
        var save = element('button', 'aui-button', AJS.I18n.getText('checklist.save'));
        save.type = 'submit';
        var cancel = button('aui-button-link', AJS.I18n.getText('checklist.cancel'), 'rename-cancel');
        form.append(field, save, cancel);
        block.querySelector('.relais-list-head').replaceWith(form);
        field.focus();
        field.select();
        cancel.addEventListener('click', function () { panel.renamed(list, 'rename:' + list.id); });
        form.addEventListener('keydown', function (e) {
            if (e.key === 'Escape') panel.renamed(list, 'rename:' + list.id);
        });
        form.addEventListener('submit', function (e) {
            e.preventDefault();
            e.stopPropagation();
            panel.error.textContent = '';
            R.ask(panel.board.issue, 'PUT', '/checklists/' + list.id, { name: field.value }, list.version)
                .then(function (reply) {
                    if (reply.ok) {
                        list.name = reply.json.name;
                        list.version = reply.json.version;
                        panel.renamed(list, 'rename:' + list.id);
                        return;
                    }
                    if (reply.status === 412) {
                        list.version = reply.json.current.version;
                        panel.fail(null, AJS.I18n.getText('checklist.list.faster', reply.json.current.name));
                    } else panel.fail(null, reply.json.message);
                    field.focus();
                }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
        });
    };

    Panel.prototype.renamed = function (list, focus) {
        this.showList(list.id);
        this.refocus(focus);
    };

    Panel.prototype.listAway = function (block) {
        var panel = this;
        var board = this.board;
        var list = board.list(block.dataset.list);
        var index = board.lists.indexOf(list);
        R.ask(board.issue, 'DELETE', '/checklists/' + list.id, null, list.version).then(function (reply) {
            if (!reply.ok) return panel.fail(null, reply.json.message);
            board.lists.splice(index, 1);
            panel.show();
            panel.sayUndo(AJS.I18n.getText('checklist.gone', list.name), function () {
                R.ask(board.issue, 'PUT', '/checklists/' + list.id + '/restoration').then(function (back) {
                    if (!back.ok) return panel.fail(null, back.json.message);
                    list.version = back.json.version;
                    board.lists.splice(index, 0, list);
                    panel.show();
                    panel.say(AJS.I18n.getText('checklist.back', list.name));
                    return panel.refocus('rename:' + list.id);
                }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
            });
            return null;
        }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
    };

    /* The rest of a long board. */
    Panel.prototype.all = function () {
        var panel = this;
        fetch(AJS.contextPath() + '/rest/relais/1.0/issues/' + this.board.issue + '/checklists?items=2000', {
            credentials: 'same-origin'
        }).then(function (reply) {
            if (!reply.ok) throw new Error(reply.status);
            return reply.json();
        }).then(function (json) {
            panel.board.adopt(json);
            panel.show();
        }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
    };

    // --- one item

    Panel.prototype.open = function (id) {
        var panel = this;
        if (this.editor && this.editor.item.id === id) return this.close();
        if (this.editor) this.close();
        return R.ask(this.board.issue, 'GET', '/checklist-items/' + id).then(function (reply) {
            if (!reply.ok) return panel.fail(id, reply.json.message);
            panel.adopt(reply.json);
            panel.editor = new R.Editor(panel.board, reply.json);
            var row = panel.row(id);
            row.append(panel.editor.root);
            row.querySelector('.relais-more').setAttribute('aria-expanded', 'true');
            var first = panel.editor.fields.text || panel.editor.root.querySelector('select, textarea, button');
            return first.focus();
        }).catch(function () { panel.fail(id, AJS.I18n.getText('checklist.failed')); });
    };

    Panel.prototype.close = function () {
        var item = this.editor && this.editor.item;
        this.editor = null;
        if (!item) return;
        this.showList(item.list);
        this.refocus('more:' + item.id);
    };

    Panel.prototype.save = function () {
        var panel = this;
        var editor = this.editor;
        var members = editor.changed();
        if (!Object.keys(members).length) return this.close();
        return R.ask(this.board.issue, 'PUT', '/checklist-items/' + editor.item.id, members, editor.item.version)
            .then(function (reply) {
                if (reply.ok) {
                    panel.kept(reply.json);
                    panel.close();
                    panel.say(AJS.I18n.getText('checklist.saved', reply.json.text));
                } else if (reply.status === 412) panel.two(editor, reply.json);
                else editor.refused(reply.json);
            }).catch(function () { editor.refused({ message: AJS.I18n.getText('checklist.failed') }); });
    };

    Panel.prototype.two = function (editor, problem) {
        var panel = this;
        editor.stale(problem, function () {
            editor.item.version = problem.current.version;
            editor.root.parentElement.querySelector('.relais-two').remove();
            editor.root.hidden = false;
            panel.save();
        }, function () {
            panel.board.put(problem.current);
            panel.close();
        });
    };

    Panel.prototype.away = function (id) {
        var panel = this;
        var board = this.board;
        var item = board.item(id);
        var index = board.list(item.list).items.indexOf(item);
        this.editor = null;
        this.change([item.list], function () { board.take(id); }, function () {
            return R.ask(board.issue, 'DELETE', '/checklist-items/' + id, null, item.version);
        }, function () {
            panel.sayUndo(AJS.I18n.getText('checklist.gone', item.text), function () {
                R.ask(board.issue, 'PUT', '/checklist-items/' + id + '/restoration').then(function (back) {
                    if (!back.ok) return panel.fail(null, back.json.message);
                    var list = board.list(item.list);
                    list.items.splice(index, 0, back.json);
                    list.total++;
                    list.progress = back.json['list-progress'];
                    panel.showList(list.id);
                    panel.say(AJS.I18n.getText('checklist.back', item.text));
                    return panel.refocus('tick:' + id);
                }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
            });
        }, null);
    };

    // --- what a step of the workflow misses

    /* Asks why, in place, and says that the issue goes on without. */
    Panel.prototype.without = function (pressed) {
        var panel = this;
        var line = pressed.closest('li');
        var form = element('form', 'aui relais-without');
        var field = element('input', 'text');
        field.type = 'text';
        field.dir = 'auto';
        field.setAttribute('aria-label', AJS.I18n.getText('checklist.step.why'));
        field.placeholder = AJS.I18n.getText('checklist.step.why');
        var send = element('button', 'aui-button', pressed.textContent);
        send.type = 'submit';
        form.append(field, send);
        pressed.hidden = true;
        line.append(form);
        field.focus();
        form.addEventListener('submit', function (e) {
            e.preventDefault();
            e.stopPropagation();
            var body = { items: line.dataset.items.split(','), reason: field.value };
            panel.error.textContent = '';
            R.ask(panel.board.issue, 'POST', '/checklist-exceptions', body).then(function (reply) {
                if (!reply.ok) {
                    panel.fail(null, reply.json.message);
                    field.focus();
                    return;
                }
                form.remove();
                pressed.remove();
                panel.say(AJS.I18n.getText('checklist.step.said'));
            }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
        });
    };

    Panel.prototype.grant = function (pressed) {
        var panel = this;
        R.ask(this.board.issue, 'PUT', '/checklist-exceptions/' + pressed.dataset.exception).then(function (reply) {
            if (!reply.ok) return panel.fail(null, reply.json.message);
            pressed.remove();
            return panel.say(AJS.I18n.getText('checklist.step.granted'));
        }).catch(function () { panel.fail(null, AJS.I18n.getText('checklist.failed')); });
    };

    // --- what somebody does

    var panels = new WeakMap();

    function panelOf(target) {
        var root = target && target.closest && target.closest('.relais-checklists');
        if (!root) return null;
        if (!panels.has(root)) panels.set(root, new Panel(root));
        return panels.get(root);
    }

    function itemOf(target) {
        var row = target.closest('[data-item]');
        return row && row.dataset.item;
    }

    var does = {
        more: function (panel, pressed) { panel.open(itemOf(pressed)); },
        cancel: function (panel) { panel.close(); },
        away: function (panel, pressed) { panel.away(itemOf(pressed)); },
        all: function (panel) { panel.all(); },
        without: function (panel, pressed) { panel.without(pressed); },
        grant: function (panel, pressed) { panel.grant(pressed); },
        rename: function (panel, pressed) { panel.rename(pressed.closest('[data-list]')); },
        'list-away': function (panel, pressed) { panel.listAway(pressed.closest('[data-list]')); },
        mine: function (panel) {
            panel.onlyMine = !panel.onlyMine;
            panel.show();
        }
    };
    ['up', 'down', 'in', 'out'].forEach(function (way) {
        does[way] = function (panel, pressed) {
            var id = itemOf(pressed);
            panel.close();
            panel.move(id, way);
        };
    });

    // on the document: Jira replaces its panels when an issue is reloaded in place
    document.addEventListener('click', function (e) {
        var panel = panelOf(e.target);
        var pressed = panel && e.target.closest('[data-does]');
        if (pressed && does[pressed.dataset.does]) does[pressed.dataset.does](panel, pressed);
    });

    document.addEventListener('change', function (e) {
        var panel = panelOf(e.target);
        if (!panel) return;
        if (e.target.classList.contains('relais-tick')) panel.tick(itemOf(e.target), e.target.checked);
        if (e.target.classList.contains('relais-elsewhere') && e.target.value) {
            var list = panel.board.list(e.target.value);
            var last = list.items[list.items.length - 1];
            var item = panel.board.item(itemOf(e.target));
            panel.close();
            panel.place(item, list.id, last ? last.id : null, 0);
        }
    });

    document.addEventListener('toggle', function (e) {
        var panel = panelOf(e.target);
        if (panel) panel.folds[e.target.closest('[data-list]').dataset.list] = e.target.open;
    }, true);

    document.addEventListener('submit', function (e) {
        var panel = panelOf(e.target);
        if (!panel) return;
        e.preventDefault();
        if (e.target.classList.contains('relais-add')) panel.add(e.target);
        else if (e.target.classList.contains('relais-new-list')) panel.begin(e.target);
        else if (panel.editor && e.target === panel.editor.root) panel.save();
    });

    var KEYS = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

    document.addEventListener('keydown', function (e) {
        var panel = panelOf(e.target);
        if (!panel) return;
        if (e.key === 'Enter' && !e.shiftKey && e.target.classList.contains('relais-add-text')) {
            e.preventDefault();
            panel.add(e.target.form);
            return;
        }
        if (e.key === 'Escape' && panel.editor && panel.editor.root.contains(e.target)) {
            e.preventDefault();
            panel.close();
            return;
        }
        var onRow = e.target.matches('.relais-tick, .relais-more');
        if (!onRow) return;
        if (e.altKey && KEYS[e.key] && panel.board.rights.edit) {
            e.preventDefault();
            panel.move(itemOf(e.target), KEYS[e.key]);
        } else if (e.key === 'F2') {
            e.preventDefault();
            panel.open(itemOf(e.target));
        } else if (!e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown')) {
            e.preventDefault();
            panel.step(e.target, e.key === 'ArrowDown' ? 1 : -1);
        }
    });

    /* To the same place of the next or the former row. */
    Panel.prototype.step = function (from, by) {
        var all = Array.from(this.root.querySelectorAll('.relais-item')).filter(function (row) {
            var fold = row.closest('details');
            return !fold || fold.open;
        });
        var next = all[all.indexOf(from.closest('.relais-item')) + by];
        var same = next && (next.querySelector('.' + (from.classList.contains('relais-tick') ? 'relais-tick' : 'relais-more'))
            || next.querySelector('.relais-more'));
        if (same) same.focus();
    };

    // --- dragging

    var dragged = null;

    function mark(row, below) {
        document.querySelectorAll('.relais-drop-above, .relais-drop-below').forEach(function (one) {
            one.classList.remove('relais-drop-above', 'relais-drop-below');
        });
        if (row) row.classList.add(below ? 'relais-drop-below' : 'relais-drop-above');
    }

    document.addEventListener('dragstart', function (e) {
        var grip = e.target.closest && e.target.closest('.relais-grip');
        if (!grip) return;
        dragged = itemOf(grip);
        e.dataTransfer.effectAllowed = 'move';
        e.dataTransfer.setData('text/plain', dragged);
        e.dataTransfer.setDragImage(grip.closest('.relais-item'), 0, 0);
    });

    function under(e) {
        var row = dragged && e.target.closest && e.target.closest('.relais-checklists .relais-item');
        if (!row) return null;
        var box = row.getBoundingClientRect();
        return { row: row, below: e.clientY > box.top + box.height / 2 };
    }

    document.addEventListener('dragover', function (e) {
        var over = under(e);
        if (!over) return;
        e.preventDefault();
        mark(over.row, over.below);
    });

    document.addEventListener('drop', function (e) {
        var over = under(e);
        if (!over) return;
        e.preventDefault();
        var panel = panelOf(over.row);
        var item = panel.board.item(dragged);
        var target = panel.board.item(over.row.dataset.item);
        mark(null);
        if (!item || item.id === target.id) return;
        var after = over.below ? target.id : panel.before(target);
        if (after === item.id) return;
        panel.place(item, target.list, after, item.indent);
    });

    document.addEventListener('dragend', function () {
        dragged = null;
        mark(null);
    });

    window.addEventListener('beforeunload', function (e) {
        document.querySelectorAll('.relais-checklists').forEach(function (root) {
            var panel = panels.get(root);
            if (panel && panel.editor && Object.keys(panel.editor.changed()).length) e.preventDefault();
        });
    });

    function begin() {
        document.querySelectorAll('.relais-checklists').forEach(function (root) { panelOf(root); });
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
})(window.RelaisChecklists);
