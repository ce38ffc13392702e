package org.relais.jira.purpose.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.Version;
import org.relais.jira.purpose.Part;

/**
 * What would be changed to come from what is there to what is wanted. Nothing is ever taken away: a screen that is not
 * wanted keeps its field.
 */
public record Plan(List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    public static Plan of(Standing now, Wish wish) {
        List<Step> steps = new ArrayList<>();
        for (Part part : wish.parts()) {
            Optional<Placed> chosen = Optional.ofNullable(now.chosen().get(part));
            Optional<Placed> spare = chosen.isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(now.spare().get(part));
            Optional<Placed> field = chosen.or(() -> spare);
            spare.ifPresent(found -> steps.add(new Step.Choose(part, found.field(), found.name())));
            if (field.isEmpty()) steps.add(new Step.Make(part, wish.places()));
            for (long screen : wish.screens()) {
                boolean there =
                        field.filter(found -> found.screens().contains(screen)).isPresent();
                if (!there) steps.add(new Step.Put(part, screen));
            }
            field.filter(found -> !found.places().equals(wish.places()))
                    .ifPresent(found -> steps.add(new Step.Move(part, found, wish.places())));
        }
        return new Plan(steps);
    }

    /** What Relais does itself. */
    public List<Step> ours() {
        return steps.stream().filter(Step::ours).toList();
    }

    /** Equal for equal steps: whoever read this plan knows by it whether it still holds. */
    public Version fingerprint() {
        return Version.of(Optional.of(steps.toString()));
    }
}
