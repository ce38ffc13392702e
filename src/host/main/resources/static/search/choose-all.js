// One box that checks all the others, or none of them.
(function () {
    const all = document.querySelector('[data-chooses]');
    if (!all) return;
    const boxes = () => Array.from(document.querySelectorAll('input[name="' + all.dataset.chooses + '"]'));
    all.addEventListener('change', () => boxes().forEach((box) => { box.checked = all.checked; }));
    document.addEventListener('change', (event) => {
        if (event.target.name !== all.dataset.chooses) return;
        const chosen = boxes().filter((box) => box.checked).length;
        all.checked = chosen === boxes().length;
        all.indeterminate = chosen > 0 && !all.checked;
    });
})();
