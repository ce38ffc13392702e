/* The tree of circles: lists within lists that fold, drawn as they are opened. */
AJS.toInit(function () {
    'use strict';

    var root = document.getElementById('relais-circle-tree');
    if (!root) return;
    var C = RelaisCircles;
    var place = root.querySelector('.relais-tree-drawing');
    var said = root.querySelector('.relais-tree-said');
    var search = document.getElementById('relais-tree-search');

    function item(node, open, hits) {
        var made = C.element('li');
        if (node.children.length) made.appendChild(fold(node, made, open, hits));
        var name = C.link(node, root);
        if (hits && hits.has(node)) name.classList.add('relais-hit');
        made.appendChild(name);
        made.appendChild(C.element('span', 'description', ' ' + C.about(node)));
        if (node.children.length && open(node)) made.appendChild(list(node.children, open, hits));
        return made;
    }

    function fold(node, made, open, hits) {
        var button = C.element('button', 'relais-fold', open(node) ? '▾' : '▸');
        button.type = 'button';
        button.setAttribute('aria-expanded', String(open(node)));
        button.setAttribute('aria-label', AJS.I18n.getText('circle.page.tree.in', node.name));
        button.addEventListener('click', function () {
            var inside = made.querySelector(':scope > ul');
            if (inside) inside.remove();
            else made.appendChild(list(node.children, function () { return false; }, hits));
            button.textContent = inside ? '▸' : '▾';
            button.setAttribute('aria-expanded', String(!inside));
        });
        return button;
    }

    function list(nodes, open, hits) {
        var made = C.element('ul');
        nodes.forEach(function (node) { made.appendChild(item(node, open, hits)); });
        return made;
    }

    function draw(nodes, open, hits) {
        place.textContent = '';
        place.appendChild(list(nodes.filter(function (node) { return !node.within; }), open, hits));
    }

    function sought(nodes) {
        var query = search.value.trim();
        if (!query) {
            said.textContent = '';
            draw(nodes, function (node) { return !node.within; });
            return;
        }
        var hits = new Set(C.find(nodes, query, 200));
        var way = new Set();
        hits.forEach(function (node) {
            for (var at = node.within; at; at = at.within) way.add(at);
        });
        said.textContent = AJS.I18n.getText('circle.page.found', hits.size);
        draw(nodes.filter(function (node) { return hits.has(node) || way.has(node); }), function (node) {
            return way.has(node);
        }, hits);
    }

    search.form.addEventListener('submit', function (event) { event.preventDefault(); });
    C.load(root).then(function (nodes) {
        var tools = root.querySelector('.relais-tree-tools');
        tools.appendChild(C.button(AJS.I18n.getText('circle.page.tree.all'), function () {
            draw(nodes, function () { return true; });
        }));
        tools.appendChild(C.button(AJS.I18n.getText('circle.page.tree.none'), function () {
            draw(nodes, function () { return false; });
        }));
        search.addEventListener('input', function () { sought(nodes); });
        sought(nodes);
        root.dataset.drawn = 'true';
    }).catch(function () {
        said.textContent = AJS.I18n.getText('circle.page.failed');
    });
});
