package com.atlassian.activeobjects.external;

/**
 * The version of a plugin's tables: a number, of which zero stands for none.
 *
 * <p>Unconfirmed: an abstract class rather than an interface (so call {@code valueOf} alone), and every other member.
 *
 * @see <a href="https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/com/atlassian/activeobjects/external/ModelVersion.html">Javadoc</a>
 */
public abstract class ModelVersion implements Comparable<ModelVersion> {
    /** A text of digits; the empty text is zero. */
    public static ModelVersion valueOf(String s) {
        return new Numbered(s == null || s.isEmpty() ? 0 : Integer.parseInt(s));
    }

    // unconfirmed: ?
    public static ModelVersion zero() {
        return new Numbered(0);
    }

    public abstract boolean isSame(ModelVersion version);

    public abstract boolean isOlderThan(ModelVersion version);

    public abstract boolean isNewerThan(ModelVersion version);

    private static final class Numbered extends ModelVersion {
        private final int number;

        Numbered(int number) {
            if (number < 0) throw new IllegalArgumentException("A model version is not negative: " + number);
            this.number = number;
        }

        @Override
        public int compareTo(ModelVersion other) {
            return Integer.compare(number, ((Numbered) other).number);
        }

        @Override
        public boolean isSame(ModelVersion version) {
            return compareTo(version) == 0;
        }

        @Override
        public boolean isOlderThan(ModelVersion version) {
            return compareTo(version) < 0;
        }

        @Override
        public boolean isNewerThan(ModelVersion version) {
            return compareTo(version) > 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbered version && version.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public String toString() {
            return String.valueOf(number);
        }
    }
}
