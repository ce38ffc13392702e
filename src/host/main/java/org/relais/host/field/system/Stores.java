package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;

/** Where field types keep values and defaults. */
record Stores(CustomFieldValuePersister values, GenericConfigManager configurations) {}
