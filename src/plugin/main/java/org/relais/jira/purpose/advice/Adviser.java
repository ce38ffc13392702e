package org.relais.jira.purpose.advice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes when a why reads like a method, repeats the summary, or names an activity. It works by a handful of rules that
 * can be read, in English and French, without asking anybody: a verb that acts on a thing one makes weighs 2, words for
 * tools, screens and steps 1; words for what changes, and a sentence that begins with its subject, take 1 away. From 2 on
 * it speaks. Rather silent than wrong: real purposes are flagged in at most 2 of 100 cases (figures in the README).
 */
public final class Adviser {
    private static final int SPEAKS = 2;
    private static final int MOST_READ = 2_000;
    private static final double REPEATED = 0.8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_'’.-]*");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]|[-*•])\\s+\\S");
    private static final Pattern LEADING = Pattern.compile("^[\\s\"«»“”‘’'*•>_-]+");

    private final Rules english = Rules.of("en");
    private final Rules french = Rules.of("fr");

    /**
     * What there is to say about a why; nothing about a blank one.
     *
     * @param why what was written; of more than 2,000 characters the first are read
     * @param summary the summary, empty where there is none yet
     */
    public List<Advice> on(String why, String summary) {
        String text = LEADING.matcher(shortened(why)).replaceFirst("");
        if (text.isBlank()) return List.of();
        Rules rules = language(text);
        List<Advice> advice = new ArrayList<>();
        repetition(text, shortened(summary), rules).ifPresent(advice::add);
        method(text, rules).or(() -> activity(text, rules)).ifPresent(advice::add);
        return List.copyOf(advice);
    }

    private static String shortened(String text) {
        if (text == null) return "";
        return text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
    }

    /** The language whose little words are more; where that does not tell, the one whose verb begins the text. */
    private Rules language(String text) {
        int difference = count(french.section("common"), text) - count(english.section("common"), text);
        if (difference != 0) return difference > 0 ? french : english;
        boolean beginsFrench = french.section("acts").matcher(text).lookingAt()
                || french.section("makes").matcher(text).lookingAt();
        return beginsFrench ? french : english;
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static Optional<Advice> method(String text, Rules rules) {
        List<String> evidence = new ArrayList<>();
        int weight = 0;
        Matcher thing = rules.section("thing").matcher(text);
        boolean things = thing.find();
        Optional<String> verb = begins(rules.section("acts"), text)
                .or(() -> things ? begins(rules.section("makes"), text) : Optional.empty());
        if (verb.isPresent()) {
            weight += 2;
            evidence.add(verb.get());
        }
        if (things) {
            weight++;
            evidence.add(thing.group());
        }
        Matcher step = rules.section("step").matcher(text);
        if (step.find()) {
            weight++;
            evidence.add(step.group());
        }
        if (count(NUMBERED, text) > 1) weight++;
        if (rules.section("outcome").matcher(text).find()) weight--;
        if (rules.section("subject").matcher(text).lookingAt()) weight--;
        boolean speaks = weight >= SPEAKS && !evidence.isEmpty();
        return speaks ? Optional.of(advice(Advice.Reason.METHOD, evidence)) : Optional.empty();
    }

    private static Optional<Advice> activity(String text, Rules rules) {
        if (rules.section("outcome").matcher(text).find()) return Optional.empty();
        return begins(rules.section("activity"), text)
                .filter(word -> !rules.section("no-activity").matcher(word).lookingAt())
                .map(word -> advice(Advice.Reason.ACTIVITY, List.of(word)));
    }

    /** Most of the words that carry meaning stand in the summary, and there are at least two of them. */
    private static Optional<Advice> repetition(String text, String summary, Rules rules) {
        Set<String> said = meaning(text, rules);
        Set<String> again = new LinkedHashSet<>(said);
        again.retainAll(meaning(summary, rules));
        boolean repeats = said.size() > 1 && again.size() >= REPEATED * said.size();
        return repeats ? Optional.of(advice(Advice.Reason.SUMMARY, List.copyOf(again))) : Optional.empty();
    }

    private static Set<String> meaning(String text, Rules rules) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(rules.section("common").matcher(text).replaceAll(" "));
        while (word.find()) {
            String plain = Normalizer.normalize(word.group().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
            if (plain.length() > 1) words.add(plain);
        }
        return words;
    }

    private static Optional<String> begins(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Advice advice(Advice.Reason reason, List<String> evidence) {
        return new Advice(
                reason, evidence.stream().distinct().limit(Advice.MOST_EVIDENCE).toList());
    }
}
