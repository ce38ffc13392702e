package org.relais.jira.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be changed of an item, each as one text: so it stands in the history, and so two edits are told apart. An empty
 * text is nothing.
 */
public enum Member {
    TEXT(Right.EDIT) {
        @Override
        public String of(Item item) {
            return item.content().text();
        }

        @Override
        Optional<Refusal> against(String value) {
            if (clean(value).isEmpty()) return Optional.of(Refusal.of(Refusal.Reason.EMPTY));
            return Limits.against(clean(value), Limits.TEXT, false);
        }

        @Override
        String clean(String value) {
            return Limits.clean(value).replace('\n', ' ').replace('\t', ' ');
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().text(clean(value)));
        }
    },
    NOTE(Right.EDIT) {
        @Override
        public String of(Item item) {
            return item.content().note().orElse("");
        }

        @Override
        Optional<Refusal> against(String value) {
            return Limits.against(clean(value), Limits.NOTE, true);
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().note(Optional.of(clean(value)).filter(text -> !text.isEmpty())));
        }
    },
    MANDATORY(Right.EDIT) {
        @Override
        public String of(Item item) {
            return item.content().mandatory() ? YES : "";
        }

        @Override
        Optional<Refusal> against(String value) {
            return yesOrNothing(value);
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().mandatory(value.equals(YES)));
        }
    },
    WHO(Right.EDIT) {
        @Override
        public String of(Item item) {
            return Who.text(item.content().who());
        }

        @Override
        Optional<Refusal> against(String value) {
            Optional<List<Who>> all = Who.readAll(value);
            if (all.isEmpty()) return Optional.of(Refusal.of(Refusal.Reason.UNKNOWN_PERSON));
            int count = all.get().size();
            return count > Who.MOST
                    ? Optional.of(Refusal.over(Refusal.Reason.TOO_MANY_PEOPLE, Who.MOST, count))
                    : Optional.empty();
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().who(Who.readAll(value).orElse(List.of())));
        }
    },
    DUE(Right.EDIT) {
        @Override
        public String of(Item item) {
            return item.content().due().map(Due::text).orElse("");
        }

        @Override
        Optional<Refusal> against(String value) {
            return value.isBlank() || Due.read(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Reason.NOT_A_DATE));
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().due(Due.read(value)));
        }
    },
    PRIORITY(Right.EDIT) {
        @Override
        public String of(Item item) {
            return item.content().priority().word();
        }

        @Override
        Optional<Refusal> against(String value) {
            return value.isEmpty() || Priority.of(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Reason.NOT_ONE_OF).saying("high, normal, low"));
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().priority(Priority.of(value).orElse(Priority.NORMAL)));
        }
    },
    TWO_KEYS(Right.EDIT) {
        @Override
        public String of(Item item) {
            return item.content().twoKeys() ? YES : "";
        }

        @Override
        Optional<Refusal> against(String value) {
            return yesOrNothing(value);
        }

        @Override
        Item put(Item item, String value) {
            return item.with(item.content().twoKeys(value.equals(YES)));
        }
    },
    /** The name of a state. It is set by {@link Item#tick} alone. */
    STATE(Right.TICK) {
        @Override
        public String of(Item item) {
            return item.standing().state().name();
        }

        @Override
        Optional<Refusal> against(String value) {
            return Optional.empty();
        }

        @Override
        Item put(Item item, String value) {
            return item;
        }
    },
    REASON(Right.TICK) {
        @Override
        public String of(Item item) {
            return item.standing().reason().orElse("");
        }

        @Override
        Optional<Refusal> against(String value) {
            return Limits.against(clean(value), Limits.REASON, true);
        }

        @Override
        Item put(Item item, String value) {
            return item;
        }
    },
    /** Whose keys were turned. Nobody sends it. */
    KEYS(Right.TICK) {
        @Override
        public String of(Item item) {
            return Signature.text(item.standing().keys());
        }

        @Override
        Optional<Refusal> against(String value) {
            return Optional.of(Refusal.of(Refusal.Reason.UNKNOWN_MEMBER));
        }

        @Override
        Item put(Item item, String value) {
            return item;
        }
    };

    /** The text of what is so, where nothing else can be said. */
    public static final String YES = "yes";

    private final Right right;

    Member(Right right) {
        this.right = right;
    }

    /** What one must be allowed to change it. */
    public Right right() {
        return right;
    }

    /** As it is in an item. */
    public abstract String of(Item item);

    abstract Optional<Refusal> against(String value);

    abstract Item put(Item item, String value);

    String clean(String value) {
        return Limits.clean(value);
    }

    /** How it is stored, and called in REST. Never changed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Member> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    private static Optional<Refusal> yesOrNothing(String value) {
        return value.isEmpty() || value.equals(YES)
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Reason.NOT_ONE_OF).saying("true, false"));
    }
}
