package org.relais.cli.circles;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.relais.cli.Fault;

/**
 * Writes files whole or not at all, and never over one that was not meant. They name people, so that only whoever ran the
 * command may read them at first.
 */
final class Output {
    private Output() {}

    /** Writes to a stream, and fails as it does. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Refuses before any work is done what would be refused after it. */
    static void check(Path file, boolean overwrite) {
        if (Files.isDirectory(file)) throw Fault.output(file.toString(), "output.directory");
        if (Files.exists(file) && !overwrite) throw Fault.output(file.toString(), "output.exists");
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) throw Fault.output(directory.toString(), "output.nowhere");
    }

    static void write(Path file, byte[] bytes) {
        write(file, Integer.MAX_VALUE, out -> out.write(bytes));
    }

    /** @param most how many bytes whoever takes the file in accepts */
    static void write(Path file, int most, Writing writing) {
        Path beside = null;
        try {
            beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".relais", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writing.to(out);
            }
            long size = Files.size(beside);
            if (size > most) {
                delete(beside);
                throw Fault.output(file.toString(), "output.large", most / 1024 / 1024, size / 1024 / 1024);
            }
            move(beside, file);
        } catch (IOException unwritable) {
            delete(beside);
            throw Fault.output(file.toString(), "output.unwritable", String.valueOf(unwritable.getMessage()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path part) {
        try {
            if (part != null) Files.deleteIfExists(part);
        } catch (IOException ignored) {
            // why it could not be written is what is told
            return;
        }
    }
}
