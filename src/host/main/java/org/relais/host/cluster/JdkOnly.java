package org.relais.host.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * Lets values pass that every node can read at any time: serializable ones of the JDK's own types. Another node may run
 * another version of a plugin, or none.
 */
public final class JdkOnly {
    private JdkOnly() {}

    /** The value is of a type that another node may not know, or cannot be sent to it. */
    public static final class Foreign extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Foreign(String message) {
            super(message);
        }
    }

    /**
     * Says how long the value is when it is written down, in bytes.
     *
     * @param what what the value is, for the message of the exception
     * @throws Foreign if it, or something it holds, is not serializable or not of the JDK
     */
    public static int length(String what, Object value) {
        if (value instanceof String || value instanceof Number && isJdk(value.getClass())) {
            return String.valueOf(value).length();
        }
        if (!(value instanceof Serializable)) throw new Foreign(what + " is not serializable: " + name(value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new Inspecting(bytes, what)) {
            out.writeObject(value);
        } catch (NotSerializableException part) {
            throw new Foreign(what + " holds something that is not serializable: " + part.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static String name(Object value) {
        return value == null ? "null" : value.getClass().getName();
    }

    private static boolean isJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    private static final class Inspecting extends ObjectOutputStream {
        private final String what;

        Inspecting(OutputStream out, String what) throws IOException {
            super(out);
            this.what = what;
        }

        @Override
        protected void annotateClass(Class<?> type) {
            if (!isJdk(type)) throw new Foreign(what + " is of no type of the JDK: " + type.getName());
        }

        @Override
        protected void annotateProxyClass(Class<?> type) {
            throw new Foreign(what + " is a proxy: " + type.getName());
        }
    }
}
