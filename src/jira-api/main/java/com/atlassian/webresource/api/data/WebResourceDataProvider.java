package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/**
 * Gives the data of a web-resource, anew for each page.
 *
 * <p>Unconfirmed: which Supplier it extends.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/">Javadoc</a>
 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
