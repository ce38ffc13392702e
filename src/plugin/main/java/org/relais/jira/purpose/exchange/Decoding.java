package org.relais.jira.purpose.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text that a file's bytes stand for: UTF-8, or what older spreadsheets write. */
public final class Decoding {
    private static final Charset OLD = Charset.forName("windows-1252");

    private Decoding() {}

    /**
     * UTF-8 with or without its mark, UTF-16 with its mark, and Windows-1252 for what is none of them; nothing for bytes
     * that are no text, such as half a character that somebody wrote as UTF-8.
     */
    public static Optional<String> text(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return decoded(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        Optional<String> modern = decoded(bytes, 0, StandardCharsets.UTF_8);
        return modern.isPresent() || holdsHalves(bytes) ? modern : decoded(bytes, 0, OLD);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** ED A0 … ED BF is how a half of a UTF-16 pair looks in UTF-8; in Windows-1252 it would be "í" and a sign. */
    private static boolean holdsHalves(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            boolean half = (bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80;
            if (half) return true;
        }
        return false;
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
