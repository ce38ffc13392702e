package org.relais.host.plugin.rest;

import java.util.Arrays;

/** Where a module's resources are: {@code /path/version}. */
record RestPath(String path, String version) implements Comparable<RestPath> {
    private static final String LATEST = "latest";

    static RestPath of(String path, String version) {
        return new RestPath(path.startsWith("/") ? path : "/" + path, version);
    }

    boolean covers(String address) {
        return isUnder(address, path + "/" + version) || isUnder(address, path + "/" + LATEST);
    }

    /** The part of an address that names this module. */
    String baseOf(String address) {
        return path + "/" + (isUnder(address, path + "/" + LATEST) ? LATEST : version);
    }

    @Override
    public int compareTo(RestPath other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\."))
                .mapToInt(part -> part.matches("\\d+") ? Integer.parseInt(part) : 0)
                .toArray();
    }

    private static boolean isUnder(String address, String base) {
        return address.equals(base) || address.startsWith(base + "/");
    }

    @Override
    public String toString() {
        return "/rest" + path + "/" + version;
    }
}
