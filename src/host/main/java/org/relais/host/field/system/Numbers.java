package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number, typed with a point or a comma before its fraction. */
record Numbers(FieldReader reader) implements ValueKind<Double> {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final double LARGEST = 1e14;
    private static final int DIGITS = 10;

    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    public Object stored(Double value) {
        return value;
    }

    @Override
    public Optional<Double> read(Object stored) {
        return Optional.of(stored instanceof Number number ? number.doubleValue() : Double.valueOf(stored.toString()));
    }

    @Override
    public String typed(Double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public Double parse(String typed) throws FieldValidationException {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!NUMBER.matcher(text).matches()) throw reader.refusal("number", typed);
        double number = Double.parseDouble(text.replace(',', '.'));
        if (Math.abs(number) > LARGEST) throw reader.refusal("number.large", typed, "100 000 000 000 000");
        return number;
    }

    @Override
    public String shown(Double value) {
        NumberFormat format = NumberFormat.getInstance(reader.locale());
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }

    @Override
    public JsonNode json(Double value) {
        return DoubleNode.valueOf(value);
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        return json.isNumber() ? Optional.of(json.decimalValue().toPlainString()) : Optional.empty();
    }

    @Override
    public String schema() {
        return "number";
    }
}
