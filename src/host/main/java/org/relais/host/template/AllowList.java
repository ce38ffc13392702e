package org.relais.host.template;

/** Which methods a template may call on the objects that it is given. */
@FunctionalInterface
public interface AllowList {
    /** What the host's own templates have. */
    AllowList EVERYTHING = (target, method, types) -> true;

    boolean permits(Object target, String method, Class<?>[] types);

    /** What either of the two permits. */
    default AllowList or(AllowList other) {
        return (target, method, types) -> permits(target, method, types) || other.permits(target, method, types);
    }
}
