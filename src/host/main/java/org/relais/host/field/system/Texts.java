package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A text: one line, many lines, or a web address. */
record Texts(FieldReader reader, boolean manyLines, boolean address) implements ValueKind<String> {
    private static final int LINE = 255;
    private static final int PROSE = 32_767;
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

    @Override
    public PersistenceFieldType column() {
        return manyLines ? PersistenceFieldType.TYPE_UNLIMITED_TEXT : PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    public Object stored(String value) {
        return value;
    }

    @Override
    public Optional<String> read(Object stored) {
        return Optional.of(stored.toString()).filter(text -> !text.isEmpty());
    }

    @Override
    public String typed(String value) {
        return value;
    }

    @Override
    public String parse(String typed) throws FieldValidationException {
        String text = typed.replace("\r\n", "\n");
        int longest = manyLines ? PROSE : LINE;
        if (text.length() > longest) throw reader.refusal("long", text.length(), longest);
        if (!manyLines && text.indexOf('\n') >= 0) throw reader.refusal("lines");
        if (address && !isAddress(text)) throw reader.refusal("address", text);
        return text;
    }

    /** Nothing that a browser would execute. */
    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String shown(String value) {
        return value;
    }

    @Override
    public Optional<String> address(String value) {
        return address && isAddress(value) ? Optional.of(value) : Optional.empty();
    }

    @Override
    public JsonNode json(String value) {
        return TextNode.valueOf(value);
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
    }

    @Override
    public String schema() {
        return "string";
    }
}
