package org.relais.host.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.relais.host.Host;
import org.relais.host.Options;

/** Boots the host that {@link RunsHost} asks for, and hands it out. */
final class HostExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(HostExtension.class);
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (host(context) != null) return; // a nested class shares the host of the one around it
        RunsHost wanted = wanted(context.getRequiredTestClass());
        Path home = Files.createTempDirectory("test-host");
        Host host = Host.start(options(wanted, home));
        TestHost running = new TestHost(host, home);
        context.getStore(HERE).put("owner", running);
        context.getStore(HERE).put("host", running);
        arrangement(wanted).arrange(host);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        host(context).leave();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TestHost own = context.getStore(HERE).remove("owner", TestHost.class);
        if (own == null || own != host(context)) return;
        own.close();
        delete(own.home());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestHost.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return host(context);
    }

    private static TestHost host(ExtensionContext context) {
        return context.getStore(HERE).get("host", TestHost.class);
    }

    private static RunsHost wanted(Class<?> test) {
        for (Class<?> at = test; at != null; at = at.getEnclosingClass()) {
            var found = AnnotationSupport.findAnnotation(at, RunsHost.class);
            if (found.isPresent()) return found.get();
        }
        throw new IllegalStateException(test + " does not say @RunsHost");
    }

    private static Options options(RunsHost wanted, Path home) {
        List<Path> plugins = Stream.of(wanted.plugins())
                .map(HostExtension::filledIn)
                .map(Path::of)
                .toList();
        plugins.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new IllegalStateException(missing + " is not there: run mvn verify, which makes it");
        });
        Options options = Options.forTest(home, plugins);
        if (!wanted.data().isEmpty()) options = options.withDemo(Path.of(filledIn(wanted.data())));
        return wanted.storage() == RunsHost.Storage.POSTGRES ? SharedPostgres.freshDatabase(options) : options;
    }

    private static String filledIn(String text) {
        Matcher property = PROPERTY.matcher(text);
        return property.replaceAll(found -> {
            String value = System.getProperty(found.group(1));
            if (value == null) throw new IllegalStateException("-D" + found.group(1) + " is not set: run mvn verify");
            return Matcher.quoteReplacement(value);
        });
    }

    private static Arrangement arrangement(RunsHost wanted) {
        try {
            var constructor = wanted.arrangement().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(wanted.arrangement() + " has no constructor without parameters", e);
        }
    }

    private static void delete(Path home) {
        try {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException fault) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
