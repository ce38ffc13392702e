package org.relais.host.rest.issue;

import org.relais.host.issue.LinkType;

/** A link that comes with an edit: from the edited issue to the other one, or the other way round. */
record NewLink(LinkType type, long other, boolean outward) {}
