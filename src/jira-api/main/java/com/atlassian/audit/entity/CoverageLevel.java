package com.atlassian.audit.entity;

/**
 * From which coverage on an entry is kept. Administrators choose one per area; {@link #BASE} is kept by default. The
 * others are unconfirmed: their names are not in the ledger with a use of them.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/CoverageLevel.html">Javadoc</a>
 */
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}
