package org.relais.host.trial.web;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data for a script, with what would end the script if it stood in the page as it is. */
public class Numbers implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"one\": 1, \"end\": \"</script>\"}");
    }
}
