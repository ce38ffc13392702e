/* What the adviser thinks of a why, beside the field, while one types. It never blocks; where Jira does not answer it is silent. */
(function () {
    'use strict';

    var PAUSE = 700; // milliseconds without a key
    var waiting = new WeakMap();
    var asked = new WeakMap();

    function summaryOf(field) {
        var typed = field.form && field.form.querySelector('#summary, [name=summary]');
        return typed ? typed.value : field.getAttribute('data-relais-summary') || '';
    }

    function thought(advice) {
        var line = document.createElement('p');
        var example = document.createElement('span');
        example.className = 'relais-example';
        example.textContent = advice.example;
        line.append(advice.message + ' ', example);
        return line;
    }

    function show(field, advice) {
        var place = document.getElementById(field.id + '-relais-advice');
        if (place) place.replaceChildren.apply(place, advice.map(thought));
    }

    function ask(field) {
        var why = field.value.trim();
        var question = JSON.stringify({ why: why, summary: summaryOf(field) });
        if (asked.get(field) === question) return;
        asked.set(field, question);
        if (!why) {
            show(field, []);
            return;
        }
        fetch(AJS.contextPath() + '/rest/relais/1.0/purpose/advice', {
            method: 'POST',
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
            body: question
        }).then(function (response) {
            return response.ok ? response.json() : { advice: [] };
        }).then(function (answer) {
            if (asked.get(field) === question) show(field, answer.advice); // unless more was typed meanwhile
        }).catch(function () {
            asked.delete(field); // asked again at the next key
        });
    }

    function hears(target) {
        return target instanceof HTMLTextAreaElement && target.classList.contains('relais-why-input')
            && target.getAttribute('data-relais-adviser') === 'on';
    }

    // on the document: Jira brings its forms in later, in dialogs
    document.addEventListener('input', function (e) {
        if (!hears(e.target)) return;
        window.clearTimeout(waiting.get(e.target));
        waiting.set(e.target, window.setTimeout(function () { ask(e.target); }, PAUSE));
    });
})();
