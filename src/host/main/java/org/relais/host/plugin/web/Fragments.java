package org.relais.host.plugin.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;

/** The fragments of one kind in all plugins, by the place where they want to be. */
final class Fragments {
    private final List<Fragment> all = new CopyOnWriteArrayList<>();
    private final String place;

    /** The place is named by this attribute. */
    Fragments(String place) {
        this.place = place;
    }

    Fragment add(RunningPlugin plugin, ModuleXml module) {
        Fragment fragment = Fragment.of(plugin, module, module.xml().required(place));
        all.add(fragment);
        return fragment;
    }

    void remove(RunningPlugin plugin) {
        all.removeIf(fragment -> fragment.plugin().key().equals(plugin.key()));
    }

    /** What is shown in a place, by weight. */
    Stream<Fragment> shown(String at, Map<String, Object> context) {
        return shown(at::equals, context);
    }

    /** What is shown in the places of that kind, by weight. */
    Stream<Fragment> shown(Predicate<String> at, Map<String, Object> context) {
        return all.stream()
                .filter(fragment -> at.test(fragment.place()))
                .sorted(Comparator.comparingInt(Fragment::weight))
                .filter(fragment -> fragment.shown(context));
    }
}
