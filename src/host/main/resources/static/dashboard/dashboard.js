// Runs the scripts of dashboard items, by the contract that Jira has with them.
(function ($, AJS) {
    const dashboard = document.getElementById('dashboard');
    const editable = dashboard.dataset.editable === 'true';

    function isConfigured(preferences) {
        return Object.keys(preferences).length > 0;
    }

    class Item {
        constructor(section) {
            this.section = section;
            this.box = section.querySelector('.dashboard-item-content');
            this.title = section.querySelector('.dashboard-item-title');
            this.given = this.box.innerHTML;
            this.preferences = JSON.parse(section.dataset.preferences);
            this.handlers = $({});
            const configure = section.querySelector('.dashboard-item-configure');
            if (configure) configure.addEventListener('click', () => this.edit());
        }

        start(Module) {
            this.item = new Module(this.api());
            if (this.section.dataset.configurable !== 'true' || isConfigured(this.preferences)) this.show();
            else if (editable) this.edit();
            else this.box.textContent = dashboard.dataset.unconfigured;
        }

        show() {
            this.run('render');
        }

        edit() {
            this.run('renderEdit');
        }

        run(method) {
            this.box.innerHTML = this.given;
            try {
                this.item[method]($(this.box), Object.assign({}, this.preferences));
                this.handlers.trigger('afterRender');
            } catch (fault) {
                this.fail(fault);
            }
        }

        fail(fault) {
            console.error(this.section.dataset.module, fault);
            this.busy(false);
            this.box.textContent = dashboard.dataset.failed;
        }

        busy(yes) {
            if (yes) this.section.setAttribute('aria-busy', 'true');
            else this.section.removeAttribute('aria-busy');
        }

        async save(preferences) {
            const id = this.section.dataset.item;
            const address = AJS.contextPath() + '/rest/dashboards/1.0/' + dashboard.dataset.dashboard + '/gadget/' + id + '/prefs';
            const answer = await fetch(address, {
                method: 'PUT',
                credentials: 'same-origin',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify(preferences)
            });
            this.busy(false);
            if (answer.ok) {
                this.preferences = Object.fromEntries(
                    Object.entries(preferences).filter(([, value]) => value !== null).map(([name, value]) => [name, String(value)]));
                this.show();
                return;
            }
            const why = await answer.json().then((said) => said.errorMessages.join(' '), () => answer.status);
            AJS.flag({ type: 'error', body: $('<p/>').text(AJS.format(dashboard.dataset.unsaved, why)).prop('outerHTML') });
        }

        api() {
            return {
                getGadgetId: () => this.section.dataset.item,
                getDashboardId: () => dashboard.dataset.dashboard,
                isEditable: () => editable,
                setTitle: (title) => {
                    this.title.textContent = title;
                },
                showLoadingBar: () => this.busy(true),
                hideLoadingBar: () => this.busy(false),
                resize: () => undefined, // an item is as high as what is in it
                closeEdit: () => this.show(),
                savePreferences: (preferences) => {
                    this.save(preferences).catch((fault) => this.fail(fault));
                },
                initRefresh: (preferences, callback) => this.refreshEvery(Number(preferences.refresh), callback),
                on: (event, handler) => this.handlers.on(event, handler),
                once: (event, handler) => this.handlers.one(event, handler)
            };
        }

        refreshEvery(minutes, callback) {
            clearInterval(this.timer);
            if (minutes > 0) this.timer = setInterval(callback, minutes * 60000);
        }
    }

    dashboard.querySelectorAll('[data-module]').forEach((section) => {
        const item = new Item(section);
        try {
            item.start(window.require(section.dataset.module));
        } catch (fault) {
            item.fail(fault);
        }
    });
})(window.jQuery, window.AJS);
