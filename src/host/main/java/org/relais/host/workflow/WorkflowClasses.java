package org.relais.host.workflow;

/** Where the functions, conditions and validators of plugins come from. */
@FunctionalInterface
public interface WorkflowClasses {
    /** A new object of the class, or null where no enabled plugin has it; a failure counts as null. */
    Object create(String className);
}
