package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A form that was refused, kept so that it can be sent again: all but the old token, passwords and files. */
public record SentForm(String address, List<Field> fields) {
    /** One value of the form. */
    public record Field(String name, String value) {}

    static SentForm of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (isKept(name)) Arrays.stream(values).forEach(value -> fields.add(new Field(name, value)));
        });
        return new SentForm(request.getRequestURI(), fields);
    }

    private static boolean isKept(String name) {
        return !name.equals("atl_token") && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
