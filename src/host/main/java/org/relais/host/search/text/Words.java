package org.relais.host.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes texts apart into words, without case and accents. A word stands under its English stem and its French one, so
 * that "letters" and "lettres" are found by their singulars; the word as it was written is kept for wildcards.
 */
public final class Words {
    /** Changes with what this class makes of a text, so that stored words are known to be old. */
    static final String VERSION = "1";

    // "org.relais.Host" is found by "host"
    private static final Pattern INNER_STOP = Pattern.compile("(?<=\\p{L})[._](?=\\p{L})");

    private final Analyzer plain = chain(words -> words);
    private final Analyzer english = chain(KStemFilter::new);
    private final Analyzer french = chain(FrenchLightStemFilter::new);

    /** The words of a text in their order, each in all the forms by which it is found. */
    public List<Set<String>> of(String text) {
        return together(text, plain, english, french);
    }

    /** The words of a text that somebody looks for, each in the forms of which one has to be there. */
    List<Set<String>> sought(String text) {
        return together(text, english, french);
    }

    /** A piece of a word without case and accents; wildcards stay. */
    static String folded(String piece) {
        char[] in = piece.toLowerCase(Locale.ROOT).toCharArray();
        char[] out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    private static List<Set<String>> together(String text, Analyzer... analyzers) {
        List<Set<String>> words = new ArrayList<>();
        String spaced = INNER_STOP.matcher(text).replaceAll(" ");
        for (Analyzer analyzer : analyzers) {
            List<String> forms = forms(analyzer, spaced);
            for (int at = 0; at < forms.size(); at++) {
                if (at == words.size()) words.add(new LinkedHashSet<>());
                words.get(at).add(forms.get(at));
            }
        }
        return words;
    }

    private static List<String> forms(Analyzer analyzer, String text) {
        List<String> forms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) forms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static Analyzer chain(UnaryOperator<TokenStream> stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream words = new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES);
                words = new LowerCaseFilter(new EnglishPossessiveFilter(words));
                return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(stemmed.apply(words)));
            }
        };
    }
}
