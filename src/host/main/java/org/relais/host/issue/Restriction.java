package org.relais.host.issue;

/** Who alone may read a comment: a project role, a group, or everybody who sees the issue. */
public record Restriction(Long roleId, String group) {
    public static final Restriction NONE = new Restriction(null, null);

    public Restriction {
        if (roleId != null && group != null) throw new IllegalArgumentException("a role or a group, not both");
    }

    public static Restriction toRole(long roleId) {
        return new Restriction(roleId, null);
    }

    public static Restriction toGroup(String group) {
        return new Restriction(null, group);
    }
}
