package org.relais.jira.home.store;

import org.relais.jira.home.InMemoryOptions;
import org.relais.jira.home.ProjectOptions;

/** The fake that other tests rest on keeps the same promises. */
class InMemoryOptionsTest extends ProjectOptionsContract {
    @Override
    ProjectOptions options() {
        return new InMemoryOptions();
    }
}
