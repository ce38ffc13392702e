package org.relais.host.jira;

/**
 * A key as one node names it to another. Texts and whole numbers are named exactly; for any other key all of the cache
 * is meant, so that nothing that comes in a message has to be deserialized.
 */
record CacheKey(Object key) {
    static final CacheKey ALL = new CacheKey(null);

    static CacheKey of(Object key) {
        boolean exact = key instanceof String || key instanceof Long || key instanceof Integer;
        return exact ? new CacheKey(key) : ALL;
    }

    boolean isAll() {
        return key == null;
    }

    String word() {
        if (isAll()) return "*";
        return (key instanceof String ? "s" : key instanceof Long ? "l" : "i") + key;
    }

    static CacheKey read(String word) {
        String rest = word.substring(1);
        return switch (word.charAt(0)) {
            case 's' -> new CacheKey(rest);
            case 'l' -> new CacheKey(Long.valueOf(rest));
            case 'i' -> new CacheKey(Integer.valueOf(rest));
            default -> ALL;
        };
    }
}
