package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/**
 * Sends data along with the page, which a script claims by its key.
 *
 * <p>Unconfirmed: all members.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins-webresource/3.1.1/atlassian-plugins-webresource-api/apidocs/com/atlassian/webresource/api/assembler/RequiredData.html">Javadoc</a>
 */
public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Boolean content);
}
