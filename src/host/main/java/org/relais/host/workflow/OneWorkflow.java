package org.relais.host.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** The one workflow that a call is about, read once. */
@SuppressWarnings("rawtypes")
record OneWorkflow(String name, WorkflowDescriptor workflow, WorkflowStore store) implements Configuration {
    @Override
    public WorkflowDescriptor getWorkflow(String wanted) throws FactoryException {
        if (!name.equals(wanted)) throw new FactoryException("The entry belongs to " + wanted + ", not to " + name);
        return workflow;
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public String[] getWorkflowNames() {
        return new String[] {name};
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return store.getClass().getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public void load(URL url) {}

    @Override
    public boolean removeWorkflow(String wanted) {
        return false;
    }

    @Override
    public boolean saveWorkflow(String wanted, WorkflowDescriptor changed, boolean replace) {
        return false;
    }
}
