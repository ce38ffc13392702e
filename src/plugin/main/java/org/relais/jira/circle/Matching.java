package org.relais.jira.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;

/**
 * Who the people of a file are in this Jira. Nobody is guessed: somebody is whom the administrator says; or who has both
 * the user key and the username of the file; or the username; or, alone, the address. Where these disagree, it is asked.
 *
 * @param known who was found, by their id in the file
 * @param leftOut whom the administrator wants left out
 * @param open the others, with those whom they might be; nobody where there is no trace of them
 */
public record Matching(
        Map<String, UserKey> known, Set<String> leftOut, Map<Document.Somebody, List<People.Person>> open) {

    /** @param said whom the administrator says, by id in the file: a person, or nobody to leave them out */
    public static Matching of(
            Document document, Map<String, Optional<UserKey>> said, People people, Progress.Counted looked) {
        Map<String, UserKey> known = new HashMap<>();
        Map<Document.Somebody, List<People.Person>> open = new TreeMap<>(Comparator.comparing(Document.Somebody::id));
        int done = 0;
        for (Document.Somebody one : document.people().values()) {
            looked.at(done++, document.people().size());
            Optional<UserKey> chosen = said.getOrDefault(one.id(), Optional.empty());
            if (chosen.isPresent()) known.put(one.id(), chosen.get());
            if (said.containsKey(one.id())) continue;
            List<People.Person> candidates = candidates(one, people);
            if (candidates.size() == 1) known.put(one.id(), candidates.get(0).key());
            else open.put(one, candidates);
        }
        Set<String> leftOut = said.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Matching(known, leftOut, open);
    }

    private static List<People.Person> candidates(Document.Somebody one, People people) {
        Optional<People.Person> same = people.find(new UserKey(one.id())).filter(person -> one.username()
                .filter(name -> name.equalsIgnoreCase(person.username()))
                .isPresent());
        if (same.isPresent()) return List.of(same.get());
        Stream<People.Person> named = one.username().flatMap(people::named).stream();
        Stream<People.Person> reached = one.email().map(people::reachedAt).orElse(List.of()).stream();
        return new ArrayList<>(Stream.concat(named, reached).distinct().toList());
    }
}
