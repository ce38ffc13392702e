/* The lists of an issue as the page knows them, and what is asked of the server. Nothing here touches the page. */
var RelaisChecklists = window.RelaisChecklists || {};
(function (R) {
    'use strict';

    function address(issue, rest) {
        return AJS.contextPath() + '/rest/relais/1.0/issues/' + encodeURIComponent(issue) + rest;
    }

    /* Answers what the server said, yes or no; is rejected only where the server was not reached. */
    R.ask = function (issue, method, rest, body, version) {
        var headers = { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' };
        if (version !== undefined) headers['If-Match'] = '"' + version + '"';
        return fetch(address(issue, rest), {
            method: method,
            credentials: 'same-origin',
            headers: headers,
            body: method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body || {})
        }).then(function (reply) {
            if (reply.status === 204) return { ok: true, status: 204, json: {} };
            return reply.json().then(function (json) {
                return { ok: reply.ok, status: reply.status, json: json };
            });
        });
    };

    R.Board = function (json, mine) {
        this.adopt(json);
        this.mine = mine;
    };

    R.Board.prototype.adopt = function (json) {
        this.issue = json.issue;
        this.rights = json.rights;
        this.states = json.states;
        this.lists = json.lists;
    };

    R.Board.prototype.list = function (id) {
        return this.lists.find(function (list) { return list.id === id; });
    };

    R.Board.prototype.item = function (id) {
        for (var i = 0; i < this.lists.length; i++) {
            var found = this.lists[i].items.find(function (item) { return item.id === id; });
            if (found) return found;
        }
        return null;
    };

    R.Board.prototype.listOf = function (id) {
        return this.lists.find(function (list) {
            return list.items.some(function (item) { return item.id === id; });
        });
    };

    R.Board.prototype.state = function (name) {
        return this.states.find(function (state) { return state.name === name; });
    };

    R.Board.prototype.isMine = function (item) {
        var mine = this.mine;
        return item.who.some(function (who) {
            return mine.indexOf(who.person ? 'person:' + who.person : 'role:' + who.role) >= 0;
        });
    };

    R.closed = function (item) {
        return item.kind === 'item' && (item.state.meaning === 'done' || item.state.meaning === 'not-applicable');
    };

    R.Board.prototype.put = function (item) {
        var list = this.listOf(item.id);
        if (!list) return;
        list.items = list.items.map(function (one) { return one.id === item.id ? item : one; });
    };

    R.Board.prototype.take = function (id) {
        var list = this.listOf(id);
        if (!list) return;
        list.items = list.items.filter(function (one) { return one.id !== id; });
        list.total--;
    };

    /* Puts an item after another, or before all; answers the item that it is after now. */
    R.Board.prototype.place = function (item, listId, after, indent) {
        var moved = Object.assign({}, item, { list: listId, indent: indent });
        this.take(item.id);
        var list = this.list(listId);
        var index = after ? list.items.findIndex(function (one) { return one.id === after; }) + 1 : 0;
        list.items.splice(index, 0, moved);
        list.total++;
        return moved;
    };

    /* Only where all items of the list are here; otherwise what the server said last stands. */
    R.count = function (list) {
        if (list.items.length < list.total) return list.progress;
        var items = list.items.filter(function (item) { return item.kind === 'item'; });
        var closed = items.filter(R.closed).length;
        list.progress = {
            all: items.length,
            closed: closed,
            percent: items.length ? Math.floor(closed * 100 / items.length) : 0,
            'mandatory-open': items.filter(function (item) { return item.mandatory && !R.closed(item); }).length,
            blocked: items.filter(function (item) { return item.state.meaning === 'blocked'; }).length
        };
        return list.progress;
    };

    window.RelaisChecklists = R;
})(RelaisChecklists);
