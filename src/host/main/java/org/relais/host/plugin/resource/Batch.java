package org.relais.host.plugin.resource;

import org.springframework.util.DigestUtils;

/** Scripts or styles put together, and the fingerprint of their bytes. */
public record Batch(Resource resource, String fingerprint) {
    static Batch of(String contentType, byte[] content) {
        return new Batch(new Resource(contentType, content), DigestUtils.md5DigestAsHex(content));
    }
}
