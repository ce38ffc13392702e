package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Takes entries for the audit log. Author and time are those of the moment.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/api/AuditService.html">Javadoc</a>
 */
public interface AuditService {
    void audit(AuditEvent event);
}
