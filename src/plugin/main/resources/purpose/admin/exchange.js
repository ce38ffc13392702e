/* Puts a chosen file into the form, where it can be read before it is sent. Without it, people paste. */
(function () {
    'use strict';

    /* UTF-8, or what older spreadsheets write */
    function text(bytes) {
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch (e) {
            return new TextDecoder('windows-1252').decode(bytes);
        }
    }

    function say(line) {
        document.getElementById('relais-import-chosen-said').textContent = line;
    }

    function take(file, field) {
        file.arrayBuffer().then(function (bytes) {
            var read = text(bytes);
            var most = Number(field.getAttribute('data-relais-most'));
            if (read.length > most) return say(AJS.I18n.getText('purpose.exchange.long', most, read.length));
            field.value = read;
            var json = /\.json$/i.test(file.name);
            document.getElementById(json ? 'relais-import-json' : 'relais-import-csv').checked = true;
            say(AJS.I18n.getText('purpose.exchange.chosen', file.name, read.length));
        });
    }

    document.addEventListener('DOMContentLoaded', function () {
        var field = document.getElementById('relais-import-file');
        var chosen = document.getElementById('relais-import-chosen');
        if (!field || !chosen) return;
        document.getElementById('relais-import-choose').hidden = false;
        chosen.addEventListener('change', function () {
            if (chosen.files.length) take(chosen.files[0], field);
        });
    });
})();
