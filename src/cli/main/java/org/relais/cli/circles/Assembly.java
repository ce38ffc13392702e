package org.relais.cli.circles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.relais.cli.input.Item;
import org.relais.cli.input.Plain;

/**
 * Where a reader puts what it finds. Nodes may come in any order and name others that come later; what is ambiguous is
 * asked, what cannot be carried is remarked, and nothing is guessed.
 */
public final class Assembly {
    private final Wishes wishes;
    private final Progress progress;
    private final Ids ids;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final Map<String, Remark> conflicts = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<Part> told = EnumSet.noneOf(Part.class);

    /** Hears how many of the files are read. */
    public interface Progress {
        void read(long done, long all);
    }

    public Assembly(Wishes wishes, Progress progress) {
        this.wishes = wishes;
        this.progress = progress;
        this.ids = new Ids(wishes.source());
    }

    public Wishes wishes() {
        return wishes;
    }

    public Progress progress() {
        return progress;
    }

    Ids ids() {
        return ids;
    }

    Map<String, Draft> drafts() {
        return drafts;
    }

    /** What the files tell of; what they do not is left as it is where the result is imported. */
    public void tells(Part... parts) {
        told.addAll(List.of(parts));
    }

    /** A new node, by its id in the files; where that is taken, it is a conflict. */
    public Draft node(String foreign, String file, int line) {
        String where = line > 0 ? file + ":" + line : file;
        Draft draft = new Draft(this, foreign, where);
        Draft before = drafts.putIfAbsent(foreign, draft);
        if (before != null) conflict("conflict.id", where + " " + foreign + " (" + before.where + ")");
        return draft;
    }

    public Draft node(String foreign, Item at) {
        return node(foreign, at.file(), at.line());
    }

    /** The node of this id, if it was made. */
    public Optional<Draft> find(String foreign) {
        return Optional.ofNullable(drafts.get(foreign));
    }

    /** Each node that was made so far. */
    public void drafts(Consumer<Draft> visit) {
        List.copyOf(drafts.values()).forEach(visit);
    }

    /** Somebody, by their id in the files; what is said of them in several places is put together. */
    public void person(String foreign, String name, String email) {
        Person now = new Person(ids.of(foreign), Plain.line(name), Plain.line(email), "");
        people.merge(foreign, now, Person::or);
    }

    public boolean knows(String person) {
        return people.containsKey(person);
    }

    /** Something that whoever converts should know. */
    public void remark(String key, String example) {
        add(remarks, key, example, 1);
    }

    /** As often as there are things that it is about; nothing where there are none. */
    public void remark(String key, String example, int times) {
        if (times > 0) add(remarks, key, example, times);
    }

    /** Something that contradicts itself: nothing is written. */
    public void conflict(String key, String example) {
        add(conflicts, key, example, 1);
    }

    private static void add(Map<String, Remark> to, String key, String example, int times) {
        Remark before = to.getOrDefault(key, new Remark(key, 0, List.of()));
        List<String> examples = new ArrayList<>(before.examples());
        if (!example.isBlank() && examples.size() < Remark.MOST_EXAMPLES) examples.add(shortened(example));
        to.put(key, new Remark(key, before.count() + times, List.copyOf(examples)));
    }

    private static String shortened(String example) {
        String line = Plain.line(example);
        return line.codePointCount(0, line.length()) <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 119)) + "…";
    }

    /** What a person said; where nobody has yet, it is asked. An answer that is none of the choices is asked again. */
    public Optional<String> ask(String id, String key, List<Object> values, List<Question.Choice> choices) {
        Optional<String> answer = Optional.ofNullable(wishes.answers().get(id)).filter(said -> choices.stream()
                .anyMatch(choice -> choice.value().equals(said)));
        questions.putIfAbsent(id, new Question(id, key, List.copyOf(values), List.copyOf(choices), answer));
        return answer;
    }

    /** What has become of it all. */
    public Assembled finish() {
        List<Node> nodes = new Finish(this).nodes();
        return new Assembled(
                new Structure(nodes, seated(nodes), EnumSet.copyOf(told)),
                List.copyOf(remarks.values()),
                List.copyOf(conflicts.values()),
                List.copyOf(questions.values()));
    }

    /** Whoever has no seat is nobody that a structure needs to know. */
    private List<Person> seated(List<Node> nodes) {
        Set<String> seated = nodes.stream()
                .flatMap(node -> node.seats().stream())
                .map(Seat::person)
                .collect(Collectors.toSet());
        List<Person> with = people.values().stream()
                .filter(person -> seated.contains(person.id()))
                .toList();
        remark("note.people.seatless", "", people.size() - with.size());
        return with;
    }

    /**
     * A structure with all that is to be said of it.
     *
     * @param questions all that was asked, answered or not
     */
    public record Assembled(
            Structure structure, List<Remark> remarks, List<Remark> conflicts, List<Question> questions) {
        public List<Question> open() {
            return questions.stream()
                    .filter(question -> question.answer().isEmpty())
                    .toList();
        }

        /** With the people as somebody else knows them. */
        Assembled with(List<Person> people) {
            Structure same = new Structure(structure.nodes(), people, structure.told());
            return new Assembled(same, remarks, conflicts, questions);
        }

        /** Whether it may be written: nothing contradicts itself, and nothing is left to ask. */
        public boolean sound() {
            return conflicts.isEmpty() && open().isEmpty();
        }
    }
}
