/* Finds roles while one types: a combobox as ARIA describes it. Without it the fields take paths and ids as text. */
(function () {
    'use strict';

    var PAUSE = 200;
    var made = 0;

    function element(name, classes, text) {
        var one = document.createElement(name);
        if (classes) one.className = classes;
        if (text) one.textContent = text;
        return one;
    }

    function Picker(input, chosen) {
        var picker = this;
        made += 1;
        this.input = input;
        this.chosen = chosen;
        this.found = [];
        this.active = -1;
        this.asked = 0;
        this.list = element('ul', 'relais-options');
        this.list.id = 'relais-options-' + made;
        this.list.setAttribute('role', 'listbox');
        this.list.setAttribute('aria-label', AJS.I18n.getText('owning.picker.roles'));
        this.list.hidden = true;
        this.said = element('div', 'relais-picker-said');
        this.said.setAttribute('role', 'status');
        input.setAttribute('role', 'combobox');
        input.setAttribute('autocomplete', 'off');
        input.setAttribute('aria-autocomplete', 'list');
        input.setAttribute('aria-expanded', 'false');
        input.setAttribute('aria-controls', this.list.id);
        input.after(this.list, this.said);
        input.addEventListener('input', function () { picker.later(); });
        input.addEventListener('keydown', function (e) { picker.key(e); });
        input.addEventListener('blur', function () { picker.close(); });
    }

    Picker.prototype.later = function () {
        var picker = this;
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(function () { picker.ask(); }, PAUSE);
    };

    Picker.prototype.ask = function () {
        var picker = this;
        var query = this.input.value.trim();
        this.asked += 1;
        var turn = this.asked;
        if (!query) {
            this.close();
            return;
        }
        fetch(AJS.contextPath() + '/rest/relais/1.0/owning/roles?query=' + encodeURIComponent(query), {
            credentials: 'same-origin'
        }).then(function (reply) {
            return reply.ok ? reply.json() : { roles: [] };
        }).then(function (answer) {
            if (turn === picker.asked && document.activeElement === picker.input) picker.show(answer.roles);
        }).catch(function () {
            picker.close(); // what is typed is understood without this list
        });
    };

    Picker.prototype.show = function (roles) {
        var picker = this;
        this.found = roles;
        this.active = -1;
        this.list.textContent = '';
        roles.forEach(function (role, i) {
            var option = element('li', 'relais-option');
            option.id = picker.list.id + '-' + i;
            option.setAttribute('role', 'option');
            option.setAttribute('aria-selected', 'false');
            option.append(element('span', 'relais-option-name', role.name), ' ',
                element('span', 'relais-option-path', role.path));
            // before the input loses the focus, which closes the list
            option.addEventListener('mousedown', function (e) {
                e.preventDefault();
                picker.choose(i);
            });
            picker.list.append(option);
        });
        this.list.hidden = roles.length === 0;
        this.input.setAttribute('aria-expanded', String(roles.length > 0));
        this.input.removeAttribute('aria-activedescendant');
        this.said.textContent = roles.length === 0 ?
            AJS.I18n.getText('owning.picker.nothing') : AJS.I18n.getText('owning.picker.found', roles.length);
    };

    Picker.prototype.close = function () {
        window.clearTimeout(this.timer);
        this.asked += 1;
        this.found = [];
        this.active = -1;
        this.list.textContent = '';
        this.list.hidden = true;
        this.input.setAttribute('aria-expanded', 'false');
        this.input.removeAttribute('aria-activedescendant');
        this.said.textContent = '';
    };

    Picker.prototype.move = function (step) {
        var options = this.list.children;
        if (this.active >= 0) options[this.active].setAttribute('aria-selected', 'false');
        this.active = (this.active + step + options.length + (this.active < 0 && step < 0 ? 1 : 0)) % options.length;
        options[this.active].setAttribute('aria-selected', 'true');
        options[this.active].scrollIntoView({ block: 'nearest' });
        this.input.setAttribute('aria-activedescendant', options[this.active].id);
    };

    Picker.prototype.choose = function (i) {
        var role = this.found[i];
        this.close();
        this.chosen(role.entry);
    };

    Picker.prototype.key = function (e) {
        var open = !this.list.hidden;
        if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
            e.preventDefault();
            if (open) this.move(e.key === 'ArrowDown' ? 1 : -1);
            else this.ask();
        } else if (e.key === 'Enter' && open && this.active >= 0) {
            e.preventDefault();
            this.choose(this.active);
        } else if (e.key === 'Escape' && open) {
            e.preventDefault();
            e.stopPropagation();
            this.close();
        }
    };

    function one(input) {
        new Picker(input, function (entry) { input.value = entry; });
    }

    /* The text area keeps a role a line and is what the form sends; people see a list with buttons. */
    function several(area) {
        var input = element('input', 'text long-field');
        var list = element('ul', 'relais-chosen');
        input.type = 'text';
        input.id = area.id + '-relais-one';
        input.setAttribute('aria-describedby', area.getAttribute('aria-describedby') || '');
        var label = document.querySelector('label[for="' + area.id + '"]');
        if (label) label.htmlFor = input.id;
        else input.setAttribute('aria-label', AJS.I18n.getText('owning.picker.add'));

        function lines() {
            return area.value.split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
        }

        function show() {
            list.textContent = '';
            lines().forEach(function (line) {
                var item = element('li', '', line + ' ');
                var remove = element('button', 'aui-button aui-button-link', AJS.I18n.getText('owning.picker.remove'));
                remove.type = 'button';
                remove.setAttribute('aria-label', AJS.I18n.getText('owning.picker.remove.one', line));
                remove.addEventListener('click', function () {
                    area.value = lines().filter(function (other) { return other !== line; }).join('\n');
                    show();
                    input.focus();
                });
                item.append(remove);
                list.append(item);
            });
        }

        function add(entry) {
            var text = entry.trim();
            if (text && lines().indexOf(text) < 0) area.value = lines().concat(text).join('\n');
            input.value = '';
            show();
        }

        area.hidden = true;
        area.before(list, input);
        var picker = new Picker(input, add);
        input.addEventListener('keydown', function (e) {
            if (e.key === 'Enter' && !e.defaultPrevented && input.value.trim()) {
                e.preventDefault();
                picker.close();
                add(input.value);
            }
        });
        if (area.form) area.form.addEventListener('submit', function () { add(input.value); }, true);
        show();
    }

    function begin() {
        document.querySelectorAll('[data-relais-role]').forEach(function (field) {
            var kind = field.dataset.relaisRole;
            field.removeAttribute('data-relais-role');
            if (kind === 'several') several(field);
            else one(field);
        });
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
    // Jira opens forms in dialogs
    new MutationObserver(begin).observe(document.documentElement, { childList: true, subtree: true });
})();
