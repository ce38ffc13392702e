package org.relais.host.plugin;

import java.util.Comparator;

/** Orders versions: 1.10 comes after 1.9, and 2.0-SNAPSHOT before 2.0. */
final class Versions implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        String[] left = a.split("[.-]");
        String[] right = b.split("[.-]");
        for (int at = 0; at < Math.max(left.length, right.length); at++) {
            int difference = part(at < left.length ? left[at] : "0", at < right.length ? right[at] : "0");
            if (difference != 0) return difference;
        }
        return 0;
    }

    /** A word, such as SNAPSHOT or beta, stands before every number. */
    private static int part(String a, String b) {
        boolean leftNumber = a.matches("\\d{1,9}");
        boolean rightNumber = b.matches("\\d{1,9}");
        if (leftNumber && rightNumber) return Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
        if (leftNumber != rightNumber) return leftNumber ? 1 : -1;
        return a.compareToIgnoreCase(b);
    }
}
