// What Jira's web-resource manager offers to scripts: data of the page, loading more of it, and modules by name.
(function (WRM, $) {
    const data = new Map();
    const has = new Set();

    function takeData(values) {
        Object.keys(values).forEach((key) => data.set(key, values[key]));
    }
    /** The value that the server sent along under the key, for whoever asks first. */
    function claim(key) {
        if (!data.has(key)) {
            const block = document.querySelector('script[data-wrm-key="' + CSS.escape(key) + '"]');
            if (!block) return undefined;
            block.removeAttribute('data-wrm-key');
            return JSON.parse(block.textContent);
        }
        const value = data.get(key);
        data.delete(key);
        return value;
    }

    function already() {
        const meta = document.querySelector('meta[name="wrm-has"]');
        if (meta) meta.content.split(',').filter(Boolean).forEach((name) => has.add(name));
        return has;
    }
    function loadStyle(address) {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = address;
        document.head.appendChild(link);
    }
    function loadScript(address) {
        return new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.src = address;
            script.onload = resolve;
            script.onerror = () => reject(new Error(address + ' could not be loaded'));
            document.head.appendChild(script);
        });
    }
    async function load(names) {
        const query = new URLSearchParams({ want: names.join(','), has: [...already()].join(',') });
        const answer = await fetch(WRM.contextPath() + '/s/require?' + query, { credentials: 'same-origin' });
        if (!answer.ok) throw new Error('web-resources could not be loaded: ' + answer.status);
        const delivery = await answer.json();
        takeData(delivery.data);
        delivery.styles.forEach(loadStyle);
        for (const address of delivery.scripts) await loadScript(address);
        delivery.has.forEach((name) => has.add(name));
    }
    /** Loads 'wr!plugin:resource' and 'wrc!context', one after the other; answers with a promise of jQuery's kind. */
    let queue = Promise.resolve();
    WRM.require = function (wanted, callback) {
        const names = [].concat(wanted).map((name) => name.replace(/^wrc?!/, ''));
        const done = $.Deferred();
        queue = queue.catch(() => undefined).then(() => load(names));
        queue.then(() => {
            if (callback) callback();
            done.resolve();
        }, (fault) => done.reject(fault));
        return done.promise();
    };
    WRM.data = { claim: claim };
    WRM.I18n = window.AJS.I18n;

    // A library that finds define.amd would not set its global, which the pages of plugins expect.
    delete window.define.amd;
    window.define('jquery', [], () => $);
    window.define('wrm/context-path', [], () => WRM.contextPath);
    window.define('wrm/data', [], () => WRM.data);
    window.define('wrm/require', [], () => WRM.require);
    window.define('wrm/i18n', [], () => window.AJS.I18n);
})(window.WRM, window.jQuery);
