package org.relais.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.relais.cli.Fault;

/**
 * A file that somebody gave, read whole and within a limit.
 *
 * @param name as sentences call it
 */
@SuppressWarnings("ArrayRecordComponent") // sources are not compared
public record Source(Path path, String name, byte[] bytes) {
    /** The most megabytes of a file. */
    public static final int MOST_MEGABYTES = 64;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    public static Source of(Path path) {
        String name = path.getFileName().toString();
        if (!Files.exists(path)) throw Fault.in(path.toString(), "input.missing");
        if (!Files.isRegularFile(path)) throw Fault.in(path.toString(), "input.directory");
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
            if (bytes.length == 0) throw Fault.in(name, "input.empty");
            if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
                throw Fault.in(name, "input.huge", MOST_MEGABYTES, Files.size(path) / 1024 / 1024);
            }
            return new Source(path, name, bytes);
        } catch (IOException unreadable) {
            throw Fault.in(name, "input.unreadable", unreadable.getMessage());
        }
    }

    public boolean isZip() {
        return begins(ZIP);
    }

    /** A spreadsheet of before 2007. */
    public boolean isOldOffice() {
        return begins(OLD_OFFICE);
    }

    private boolean begins(byte[] with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if (bytes[i] != with[i]) return false;
        return true;
    }

    /** Its text, which is UTF-8 or says that it is UTF-16. */
    public String text() {
        if (isZip() || isOldOffice()) throw Fault.in(name, "input.binary");
        if (marked(0xEF, 0xBB, 0xBF)) return strict(3, StandardCharsets.UTF_8);
        if (marked(0xFF, 0xFE)) return strict(2, StandardCharsets.UTF_16LE);
        if (marked(0xFE, 0xFF)) return strict(2, StandardCharsets.UTF_16BE);
        return strict(0, StandardCharsets.UTF_8);
    }

    /** Its text, which may also be what spreadsheets on Windows write. */
    public String textOfSpreadsheet() {
        if (isZip() || isOldOffice() || marked(0xFF, 0xFE) || marked(0xFE, 0xFF)) return text();
        try {
            return decoded(marked(0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    private boolean marked(int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private String strict(int from, Charset charset) {
        try {
            return decoded(from, charset);
        } catch (CharacterCodingException broken) {
            throw Fault.at(name, lineOfBrokenByte(from, charset), "input.charset");
        }
    }

    private String decoded(int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private int lineOfBrokenByte(int from, Charset charset) {
        String lenient = new String(bytes, from, bytes.length - from, charset);
        int broken = Math.max(0, lenient.indexOf('\uFFFD'));
        return 1
                + (int) lenient.substring(0, broken)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
