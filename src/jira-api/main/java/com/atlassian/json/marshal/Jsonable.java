package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Something that writes itself as JSON.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/">Javadoc</a>
 */
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
