/*
 * The map of circles: each role a disc in the disc of its circle. It zooms by mouse and by keyboard, tells whoever does not
 * see it what is chosen, and can be taken along as a picture.
 */
AJS.toInit(function () {
    'use strict';

    var root = document.getElementById('relais-circle-map');
    if (!root) return;
    var C = RelaisCircles;
    var SVG = 'http://www.w3.org/2000/svg';
    var SIZE = 1000;
    var LEAST_LABEL = 14;
    var FILLS = ['#ffffff', '#deebff', '#b3d4ff', '#deebff', '#b3d4ff'];
    var INK = '#172b4d';
    var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

    var place = root.querySelector('.relais-map-drawing');
    var said = root.querySelector('.relais-map-said');
    var hits = document.getElementById('relais-map-hits');
    var search = document.getElementById('relais-map-search');
    var drawing, layer, discs, top, chosen, zoomed, view;

    function shape(name, attributes, text) {
        var made = document.createElementNS(SVG, name);
        Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
        if (text) made.textContent = text;
        return made;
    }

    /* The discs of all roles; what stands at the top is in one disc around all, which stands for none. */
    function layout(nodes) {
        var whole = {name: '', children: nodes.filter(function (node) { return !node.within; })};
        var packed = RelaisHierarchy.pack().size([SIZE, SIZE]).padding(4)(
            RelaisHierarchy.hierarchy(whole).sum(function (node) { return node.children.length ? 0 : 1; }));
        packed.descendants().forEach(function (disc) {
            disc.data.disc = disc;
        });
        return packed;
    }

    function fill(disc) {
        if (!disc.children) return disc.data.mine ? '#abf5d1' : '#ffffff';
        return FILLS[disc.depth % FILLS.length];
    }

    function draw() {
        drawing = shape('svg', {
            viewBox: [0, 0, SIZE, SIZE].join(' '), tabindex: '0', role: 'application',
            'aria-label': AJS.I18n.getText('circle.page.map.title'),
            'aria-roledescription': AJS.I18n.getText('circle.page.map.kind'),
            'aria-describedby': 'relais-map-how'
        });
        layer = shape('g', {'font-family': 'sans-serif', 'text-anchor': 'middle', fill: INK});
        discs.slice(1).forEach(function (disc) {
            var made = shape('circle', {
                cx: disc.x, cy: disc.y, r: disc.r, fill: fill(disc), stroke: '#5e6c84',
                'stroke-width': 1, 'vector-effect': 'non-scaling-stroke'
            });
            if (disc.data.vacant) made.setAttribute('stroke-dasharray', '4 3');
            made.appendChild(shape('title', {}, disc.data.name + ' (' + C.about(disc.data) + ')'));
            disc.shape = made;
            made.addEventListener('click', function (event) {
                event.stopPropagation();
                choose(disc);
                zoom(disc.children ? disc : disc.parent);
            });
            layer.appendChild(made);
        });
        drawing.appendChild(layer);
        drawing.addEventListener('click', function () { zoom(zoomed.parent || top); });
        drawing.addEventListener('keydown', pressed);
        drawing.addEventListener('wheel', wheeled, {passive: false});
        place.textContent = '';
        place.appendChild(drawing);
    }

    /* What is looked into: where one circle holds all, nobody needs to enter it first. */
    function opened() {
        var only = top.children.length === 1 && top.children[0];
        return zoomed === top && only && only.children ? only : zoomed;
    }

    /* Names where there is room for them, and never one over another: of a circle that is looked into, its contents', and
       its own at its upper edge. */
    function label() {
        layer.querySelectorAll('text').forEach(function (text) { text.remove(); });
        var scale = drawing.clientHeight / view[2];
        var inside = opened();
        discs.slice(1).forEach(function (disc) {
            var shown = disc.r * scale;
            if (shown < LEAST_LABEL) return;
            if (disc === inside) name(disc, 16 / scale, disc.y - disc.r + 24 / scale);
            else if (!(disc.children && holds(disc, inside)) && visible(disc, inside)) {
                var height = Math.min(14, shown / 2) / scale;
                name(disc, height, disc.y + height * 0.35);
            }
        });
    }

    function name(disc, height, y) {
        var letters = Math.floor(disc.r * 2 / (height * 0.58));
        var whole = disc.data.name;
        layer.appendChild(shape('text', {
            x: disc.x, y: y, 'font-size': height, 'pointer-events': 'none',
            stroke: '#ffffff', 'stroke-width': height / 5, 'paint-order': 'stroke'
        }, whole.length > letters ? whole.slice(0, Math.max(1, letters - 1)) + '…' : whole));
    }

    function holds(outer, inner) {
        return inner.ancestors().indexOf(outer) >= 0;
    }

    /* A name within a circle that has its own name on it would stand in its way. */
    function visible(disc, inside) {
        for (var at = disc.parent; at && at !== inside; at = at.parent) {
            if (!holds(at, inside)) return false;
        }
        return Boolean(at);
    }

    function look(x, y, width) {
        view = [x, y, width];
        drawing.setAttribute('viewBox', [x - width / 2, y - width / 2, width, width].join(' '));
    }

    function zoom(disc) {
        zoomed = disc;
        var from = view;
        var to = [disc.x, disc.y, disc.r * 2.1];
        var begun = performance.now();
        function step(now) {
            var part = calm ? 1 : Math.min(1, (now - begun) / 300);
            var eased = part * (2 - part);
            look.apply(null, from.map(function (value, at) { return value + (to[at] - value) * eased; }));
            if (part < 1) requestAnimationFrame(step);
            else label();
        }
        step(calm ? Infinity : begun);
    }

    function wheeled(event) {
        if (!event.ctrlKey && document.activeElement !== drawing) return;
        event.preventDefault();
        var width = Math.max(discs[discs.length - 1].r, Math.min(top.r * 2.1, view[2] * (event.deltaY > 0 ? 1.15 : 0.87)));
        look(view[0], view[1], width);
        label();
    }

    function choose(disc) {
        if (chosen && chosen.shape) {
            chosen.shape.setAttribute('stroke', '#5e6c84');
            chosen.shape.setAttribute('stroke-width', 1);
        }
        chosen = disc;
        said.textContent = '';
        if (!disc.shape) return;
        disc.shape.setAttribute('stroke', '#0052cc');
        disc.shape.setAttribute('stroke-width', 4);
        said.appendChild(C.link(disc.data, root));
        var within = C.path(disc.data);
        said.appendChild(document.createTextNode(' ' + C.about(disc.data) + (within ? ' · ' + within : '')));
        if (disc.data.purpose) said.appendChild(C.element('div', 'relais-text', disc.data.purpose));
    }

    function beside(disc, step) {
        var all = disc.parent ? disc.parent.children : [disc];
        return all[(all.indexOf(disc) + step + all.length) % all.length];
    }

    function pressed(event) {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        var now = chosen || top.children[0];
        var next = {
            ArrowRight: function () { return chosen ? beside(now, 1) : now; },
            ArrowLeft: function () { return chosen ? beside(now, -1) : now; },
            ArrowDown: function () { return chosen && now.children ? now.children[0] : now; },
            ArrowUp: function () { return now.parent && now.parent.shape ? now.parent : now; },
            Enter: function () {
                if (!now.children) window.location.assign(C.address(now.data, root));
                return now;
            },
            '+': function () { return now; },
            '-': function () { return zoomed.shape ? zoomed : now; },
            Escape: function () { return top.children[0]; }
        }[event.key];
        if (!next) return;
        event.preventDefault();
        choose(next());
        if (event.key === 'Escape') zoom(top);
        else if (event.key === '-') zoom(zoomed.parent || top);
        else if (event.key === 'Enter' || event.key === '+') zoom(chosen.children ? chosen : chosen.parent);
        else if (!holds(zoomed, chosen) || chosen === zoomed) zoom(chosen.parent || top);
    }

    function sought(nodes) {
        hits.textContent = '';
        C.find(nodes, search.value, 12).forEach(function (node) {
            var found = C.button(node.name, function () {
                choose(node.disc);
                zoom(node.disc.children ? node.disc : node.disc.parent);
                drawing.focus();
            });
            found.dir = 'auto';
            found.title = C.path(node);
            hits.appendChild(found);
        });
    }

    /* The picture stands by itself: all its colours are attributes, and it has a size. */
    function picture() {
        var copy = drawing.cloneNode(true);
        copy.setAttribute('xmlns', SVG);
        copy.setAttribute('width', 2000);
        copy.setAttribute('height', 2000);
        ['tabindex', 'role', 'aria-roledescription', 'aria-describedby'].forEach(function (name) {
            copy.removeAttribute(name);
        });
        return new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'});
    }

    function save(blob, name) {
        var link = C.element('a');
        link.href = URL.createObjectURL(blob);
        link.download = name;
        document.body.appendChild(link);
        link.click();
        link.remove();
        setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    }

    function savePng() {
        var source = URL.createObjectURL(picture());
        var image = new Image();
        image.onload = function () {
            var canvas = C.element('canvas');
            canvas.width = canvas.height = 2000;
            var paint = canvas.getContext('2d');
            paint.fillStyle = '#ffffff';
            paint.fillRect(0, 0, 2000, 2000);
            paint.drawImage(image, 0, 0, 2000, 2000);
            URL.revokeObjectURL(source);
            canvas.toBlob(function (blob) { save(blob, 'circles.png'); }, 'image/png');
        };
        image.src = source;
    }

    function tools() {
        var bar = root.querySelector('.relais-map-tools');
        bar.appendChild(C.button(AJS.I18n.getText('circle.page.map.in'), function () {
            var at = chosen && chosen.children ? chosen : zoomed.children[0];
            if (!at.children) return;
            choose(at);
            zoom(at);
        }));
        bar.appendChild(C.button(AJS.I18n.getText('circle.page.map.out'), function () { zoom(zoomed.parent || top); }));
        bar.appendChild(C.button(AJS.I18n.getText('circle.page.map.all'), function () { zoom(top); }));
        bar.appendChild(C.button(AJS.I18n.getText('circle.page.map.svg'), function () { save(picture(), 'circles.svg'); }));
        bar.appendChild(C.button(AJS.I18n.getText('circle.page.map.png'), savePng));
    }

    search.form.addEventListener('submit', function (event) {
        event.preventDefault();
        var first = hits.querySelector('button');
        if (first) first.click();
    });
    C.load(root).then(function (nodes) {
        if (!nodes.length) {
            root.hidden = true;
            return;
        }
        var begun = performance.now();
        top = layout(nodes);
        discs = top.descendants();
        draw();
        look(SIZE / 2, SIZE / 2, SIZE * 1.05);
        zoomed = top;
        label();
        tools();
        search.addEventListener('input', function () { sought(nodes); });
        root.dataset.drawn = String(Math.round(performance.now() - begun));
    }).catch(function () {
        said.textContent = AJS.I18n.getText('circle.page.failed');
    });
});
