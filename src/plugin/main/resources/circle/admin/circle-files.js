/* Takes a chosen file in over REST, and says meanwhile how far it is. Without it, people paste the file into the form. */
(function () {
    'use strict';

    var FILE = '/rest/relais/1.0/circles/file';
    var OFTEN = 500;

    function byId(id) { return document.getElementById('relais-circle-' + id); }

    function element(name, text) {
        var made = document.createElement(name);
        if (text !== undefined) made.textContent = text;
        return made;
    }

    function say(line) { byId('chosen-said').textContent = line; }

    /* Asks now and then, until the import answers, how far it is. */
    function follow(ticket) {
        var bar = byId('progress');
        bar.hidden = false;
        bar.removeAttribute('value');
        var timer = setInterval(function () {
            fetch(AJS.contextPath() + FILE + '/progress/' + ticket, {headers: {Accept: 'application/json'}})
                .then(function (reply) { return reply.ok ? reply.json() : null; })
                .then(function (now) {
                    if (!now || bar.hidden) return;
                    say(now.message);
                    if (now.of > 1) {
                        bar.max = now.of;
                        bar.value = now.done;
                    } else {
                        bar.removeAttribute('value');
                    }
                })
                .catch(function () { /* the import itself will say what is wrong */ });
        }, OFTEN);
        return function () {
            clearInterval(timer);
            bar.hidden = true;
        };
    }

    function send(file, asked) {
        var ticket = 'import-' + Date.now() + '-' + Math.floor(Math.random() * 1e9);
        var query = new URLSearchParams(asked);
        query.append('unknown', 'leave-out');
        query.append('ticket', ticket);
        document.querySelectorAll('#relais-circle-would input').forEach(function (who) {
            if (who.value.trim()) query.append('person', who.name + ':' + (who.value.trim() === '-' ? '' : who.value.trim()));
        });
        var ended = follow(ticket);
        busy(true);
        say(AJS.I18n.getText('circle.admin.import.sent'));
        return fetch(AJS.contextPath() + FILE + '?' + query, {
            method: 'POST',
            headers: {
                'Content-Type': /\.csv$/i.test(file.name) ? 'text/csv' : 'application/json',
                'X-Atlassian-Token': 'no-check',
                Accept: 'application/json'
            },
            body: file
        }).then(function (reply) {
            return reply.json().then(function (read) { return {ok: reply.ok, read: read}; });
        }).catch(function () {
            return {ok: false, read: {message: AJS.I18n.getText('circle.admin.import.broken')}};
        }).finally(function () {
            ended();
            busy(false);
        });
    }

    function busy(is) {
        byId('chosen-check').disabled = is;
        byId('chosen-do').disabled = is;
    }

    function message(read) {
        return read.message || (read.errorMessages || [])[0] || '';
    }

    function table(counts) {
        var made = element('table');
        made.className = 'aui';
        made.appendChild(element('caption', AJS.I18n.getText('circle.admin.import.would')));
        var head = made.appendChild(element('thead')).appendChild(element('tr'));
        [AJS.I18n.getText('circle.admin.import.what'), AJS.I18n.getText('circle.admin.import.added'),
            AJS.I18n.getText('circle.admin.import.changed'), AJS.I18n.getText('circle.admin.import.same'),
            AJS.I18n.getText('circle.admin.import.ended')].forEach(function (title) {
            head.appendChild(element('th', title)).scope = 'col';
        });
        var names = {
            node: AJS.I18n.getText('circle.kind.node'), clause: AJS.I18n.getText('circle.kind.clause'),
            seat: AJS.I18n.getText('circle.kind.seat'), link: AJS.I18n.getText('circle.kind.link'),
            scope: AJS.I18n.getText('circle.kind.scope'), turn: AJS.I18n.getText('circle.kind.turn')
        };
        var body = made.appendChild(element('tbody'));
        Object.keys(counts).forEach(function (kind) {
            var row = body.appendChild(element('tr'));
            row.appendChild(element('th', names[kind] || kind)).scope = 'row';
            ['added', 'changed', 'same', 'ended'].forEach(function (what) {
                row.appendChild(element('td', String(counts[kind][what])));
            });
        });
        return made;
    }

    /* A field for each person who is nobody clearly; what was typed stays. */
    function people(some, typed) {
        var made = element('fieldset');
        made.appendChild(element('legend', AJS.I18n.getText('circle.admin.import.unknown', String(some.length))));
        made.appendChild(element('p', AJS.I18n.getText('circle.admin.import.who')));
        some.slice(0, 200).forEach(function (person, n) {
            var group = made.appendChild(element('div'));
            group.className = 'field-group';
            var label = group.appendChild(element('label', person.name || person.email || person.id));
            var field = group.appendChild(element('input'));
            field.className = 'text';
            field.name = person.id;
            field.value = typed[person.id] || '';
            field.id = label.htmlFor = 'relais-chosen-person-' + n;
            var might = group.appendChild(element('div', person.candidates.length
                ? AJS.I18n.getText('circle.admin.import.candidates', person.candidates.join(', '))
                : AJS.I18n.getText('circle.admin.import.nobody')));
            might.className = 'description';
            might.id = field.id + '-might';
            field.setAttribute('aria-describedby', might.id);
        });
        return made;
    }

    function show(read) {
        var would = byId('would');
        var typed = {};
        would.querySelectorAll('input').forEach(function (field) { typed[field.name] = field.value; });
        would.replaceChildren();
        if (read.people && read.people.length) would.appendChild(people(read.people, typed));
        if (read.counts) would.appendChild(table(read.counts));
        if (read.faults && read.faults.length) {
            var list = would.appendChild(element('ul'));
            list.id = 'relais-circle-chosen-faults';
            read.faults.forEach(function (fault) {
                list.appendChild(element('li', AJS.I18n.getText('circle.file.line', String(fault.line), fault.id + ' \u2014 ' + fault.message)));
            });
        }
    }

    function ready(is) {
        byId('chosen-do').hidden = !is;
        byId('chosen-reason').hidden = !is;
    }

    function check() {
        var file = byId('choice').files[0];
        if (!file) return say(AJS.I18n.getText('circle.admin.import.none'));
        ready(false);
        send(file, {'dry-run': 'true'}).then(function (answer) {
            show(answer.read);
            var faulty = !answer.ok || answer.read.faults.length > 0;
            if (!answer.ok) say(message(answer.read));
            else if (faulty) say(AJS.I18n.getText('circle.admin.import.faulty'));
            else say(AJS.I18n.getText('circle.admin.import.looked'));
            ready(!faulty);
        });
    }

    function take() {
        send(byId('choice').files[0], {why: byId('chosen-why').value}).then(function (answer) {
            if (!answer.ok) {
                if (answer.read.counts) show(answer.read);
                return say(message(answer.read));
            }
            ready(false);
            say(AJS.I18n.getText('circle.admin.import.taken'));
            var back = element('a', AJS.I18n.getText('circle.admin.import.see'));
            back.href = 'RelaisCircles.jspa';
            byId('would').replaceChildren(back);
            back.focus();
        });
    }

    document.addEventListener('DOMContentLoaded', function () {
        if (!byId('chosen')) return;
        byId('chosen').hidden = false;
        byId('choice').addEventListener('change', function () {
            byId('would').replaceChildren();
            ready(false);
            say('');
        });
        byId('choose').addEventListener('submit', function (event) { event.preventDefault(); });
        byId('chosen-check').addEventListener('click', check);
        byId('chosen-do').addEventListener('click', take);
    });
})();
