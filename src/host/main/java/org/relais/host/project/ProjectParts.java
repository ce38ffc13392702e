package org.relais.host.project;

import java.util.List;

/** What a project is asked for and does not carry along. */
public interface ProjectParts {
    /** Of a project that is not stored. */
    ProjectParts NONE = new ProjectParts() {
        @Override
        public List<Kind> kinds(HostProject project) {
            return List.of();
        }

        @Override
        public List<HostComponent> components(HostProject project) {
            return List.of();
        }

        @Override
        public List<HostVersion> versions(HostProject project) {
            return List.of();
        }
    };

    /** The issue types that it offers. */
    List<Kind> kinds(HostProject project);

    List<HostComponent> components(HostProject project);

    List<HostVersion> versions(HostProject project);
}
