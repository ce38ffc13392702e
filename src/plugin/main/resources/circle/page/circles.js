/* What the map and the tree of circles share: the roles as the server lists them, and how a word finds them. */
var RelaisCircles = (function () {
    'use strict';

    /* Without accents and case: what people type finds what people wrote. */
    function plain(text) {
        return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    }

    /* Each knows the one that it is in, and what is in it. */
    function linked(nodes) {
        nodes.forEach(function (node) {
            node.children = [];
            node.within = node.parent < 0 ? null : nodes[node.parent];
            if (node.within) node.within.children.push(node);
            node.plain = plain(node.name);
        });
        return nodes;
    }

    function path(node) {
        var names = [];
        for (var at = node.within; at; at = at.within) names.unshift(at.name);
        return names.join(' › ');
    }

    /* Those named so, the nearest to the beginning of a name first. */
    function find(nodes, query, most) {
        var words = plain(query).split(/\s+/).filter(Boolean);
        if (!words.length) return [];
        return nodes.filter(function (node) {
            return words.every(function (word) { return node.plain.indexOf(word) >= 0; });
        }).sort(function (one, other) {
            return one.plain.indexOf(words[0]) - other.plain.indexOf(words[0]);
        }).slice(0, most);
    }

    function load(root) {
        var on = root.dataset.on ? '?on=' + encodeURIComponent(root.dataset.on) : '';
        return fetch(AJS.contextPath() + '/rest/relais/1.0/circles/map' + on, {headers: {Accept: 'application/json'}})
            .then(function (reply) {
                if (!reply.ok) throw new Error(String(reply.status));
                return reply.json();
            })
            .then(function (read) { return linked(read.nodes); });
    }

    function address(node, root) {
        var on = root.dataset.on ? '&on=' + encodeURIComponent(root.dataset.on) : '';
        return AJS.contextPath() + '/secure/RelaisRole.jspa?id=' + encodeURIComponent(node.id) + on;
    }

    function element(name, classes, text) {
        var made = document.createElement(name);
        if (classes) made.className = classes;
        if (text) made.textContent = text;
        return made;
    }

    function link(node, root) {
        var made = element('a', '', node.name);
        made.href = address(node, root);
        made.dir = 'auto';
        return made;
    }

    function button(text, whenPressed) {
        var made = element('button', 'aui-button', text);
        made.type = 'button';
        made.addEventListener('click', whenPressed);
        return made;
    }

    /* What it is, and what is to be known of it, in words. */
    function about(node) {
        var said = [node.kind];
        if (node.vacant) said.push(AJS.I18n.getText('circle.page.vacant'));
        if (node.mine) said.push(AJS.I18n.getText('circle.page.yours'));
        return said.join(', ');
    }

    return {
        load: load, find: find, path: path, address: address, about: about,
        element: element, link: link, button: button
    };
}());
