package org.relais.host.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.Uploaded;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.Sentence;
import org.springframework.web.multipart.MultipartFile;

/** Jars that administrators send, on their way to the plugin system. */
public final class AppUploads {
    static final String TOO_LARGE = "apps.refused.large";
    private static final long MEBIBYTE = 1L << 20;
    private static final long LIMIT = 100 * MEBIBYTE;

    private final PluginSystem plugins;
    private final Set<String> system;
    private final Path directory;

    /**
     * Takes uploads.
     *
     * @param system the keys of the apps that are part of the host
     * @param directory for jars in passing
     */
    public AppUploads(PluginSystem plugins, Set<String> system, Path directory) {
        this.plugins = plugins;
        this.system = Set.copyOf(system);
        this.directory = directory;
    }

    /**
     * Installs what was sent.
     *
     * @throws PluginFault where it is not taken
     */
    public Uploaded take(MultipartFile sent) {
        if (sent == null || sent.isEmpty()) throw new PluginFault(Sentence.of("apps.refused.none"));
        if (sent.getSize() > LIMIT) {
            long rounded = (sent.getSize() + MEBIBYTE - 1) / MEBIBYTE;
            throw new PluginFault(Sentence.of(TOO_LARGE, rounded, LIMIT / MEBIBYTE));
        }
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(directory), "app");
            Path jar = folder.resolve(name(sent));
            try {
                sent.transferTo(jar);
                return plugins.upload(jar, system);
            } finally {
                Files.deleteIfExists(jar);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name as it was sent, which stands in sentences, without anything that leads elsewhere. */
    private static String name(MultipartFile sent) {
        String name = sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\w. -]", "_");
        String ending = last.substring(Math.max(0, last.length() - 100));
        return ending.isBlank() || ending.matches("\\.+") ? "app.jar" : ending;
    }
}
