package com.atlassian.audit.entity;

/**
 * The part of the product that an entry is about; apps use {@link #ECOSYSTEM}. The others are unconfirmed: not in the
 * ledger, from the Javadoc.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/CoverageArea.html">Javadoc</a>
 */
public enum CoverageArea {
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    USER_MANAGEMENT,
    PERMISSIONS,
    LOCAL_CONFIG_AND_ADMINISTRATION,
    SECURITY,
    END_USER_ACTIVITY,
    ECOSYSTEM
}
