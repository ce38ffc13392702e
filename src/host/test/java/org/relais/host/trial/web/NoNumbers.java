package org.relais.host.trial.web;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data that is no JSON. */
public class NoNumbers implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{one: }");
    }
}
