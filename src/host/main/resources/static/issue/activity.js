// The tabs of an issue's activity are fetched without the page around them; where that fails, the link does its work.
(function () {
    "use strict";

    var place = document.getElementById("issue-activity");
    if (!place || !window.fetch) return;

    function show(address, remember) {
        place.setAttribute("aria-busy", "true");
        fetch(address, { credentials: "same-origin", headers: { "X-PJAX": "true" } })
            .then(function (answer) {
                if (!answer.ok || answer.redirected) throw new Error(answer.status);
                return answer.text();
            })
            .then(function (markup) {
                place.innerHTML = markup;
                place.removeAttribute("aria-busy");
                if (remember) history.pushState({ activity: true }, "", address);
                var active = place.querySelector("[aria-current]");
                if (active) active.focus();
            })
            .catch(function () {
                window.location.href = address;
            });
    }

    place.addEventListener("click", function (event) {
        var link = event.target.closest("a[data-loads-alone]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        show(link.href, true);
    });

    window.addEventListener("popstate", function () {
        show(window.location.href, false);
    });
})();
