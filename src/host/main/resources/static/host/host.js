// Closes an open menu on Escape and on a click elsewhere.
(function () {
    function openMenus() {
        return document.querySelectorAll('details.host-menu[open]');
    }
    document.addEventListener('click', (event) => {
        openMenus().forEach((menu) => {
            if (!menu.contains(event.target)) menu.open = false;
        });
    });
    document.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        openMenus().forEach((menu) => {
            menu.open = false;
            menu.querySelector('summary').focus();
        });
    });
})();

// Renews a part of the page that says how far something is, until the part no longer asks for it.
(function () {
    function later(part) {
        if (part && part.dataset.refresh) setTimeout(() => renew(part), Number(part.dataset.refresh));
    }
    async function renew(part) {
        try {
            const answer = await fetch(location.href, { credentials: 'same-origin' });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const fresh = page.getElementById(part.id);
            if (!fresh) return location.reload();
            part.innerHTML = fresh.innerHTML;
            if (!fresh.dataset.refresh) delete part.dataset.refresh;
        } catch (unreachable) {
            // the next try may succeed
        }
        later(part);
    }
    document.querySelectorAll('[data-refresh]').forEach(later);
})();
