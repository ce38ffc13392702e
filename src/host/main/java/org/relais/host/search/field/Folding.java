package org.relais.host.search.field;

import java.util.Locale;

/** Takes case and accents off texts, in SQL and in Java alike, so that "Été" is found by "ete". */
final class Folding {
    // Capital accented letters too: lower() leaves them alone in a database without a locale
    private static final String ACCENTED = "ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿŠšŽž";
    private static final String PLAIN = "aaaaaaaaaaaacceeeeeeeeiiiiiiiinnoooooooooouuuuuuuuyyysszz";

    private Folding() {}

    static String sql(String expression) {
        return "translate(lower(" + expression + "), '" + ACCENTED + "', '" + PLAIN + "')";
    }

    static String java(String text) {
        StringBuilder folded = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int at = 0; at < folded.length(); at++) {
            int accented = ACCENTED.indexOf(folded.charAt(at));
            if (accented >= 0) folded.setCharAt(at, PLAIN.charAt(accented));
        }
        return folded.toString();
    }
}
