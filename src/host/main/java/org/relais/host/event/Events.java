package org.relais.host.event;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events of this node. Listeners run in the thread that publishes, one after the other in the order in which they
 * registered; one that fails is logged and harms no other. Events that prefer it are heard in threads of their own.
 */
public final class Events implements EventPublisher, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Events.class);

    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    /** When the queue is full the publisher does the work: nothing is lost, and nothing grows. */
    private final ExecutorService aside = new ThreadPoolExecutor(
            2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1_000), new ThreadPoolExecutor.CallerRunsPolicy());

    /** One method of a listener. */
    private record Ear(Object listener, Method method) {
        boolean hears(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        void hear(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                log.error("{} failed on {}", method, event.getClass().getName(), e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method + " cannot be called", e);
            }
        }
    }

    @Override
    public void publish(Object event) {
        List<Ear> hearing = ears.stream().filter(ear -> ear.hears(event)).toList();
        if (event.getClass().isAnnotationPresent(AsynchronousPreferred.class)) {
            hearing.forEach(ear -> aside.execute(() -> ear.hear(event)));
        } else {
            hearing.forEach(ear -> ear.hear(event));
        }
    }

    /**
     * Registers once, however often it is asked.
     *
     * @throws IllegalArgumentException if a method that is marked has not exactly one parameter
     */
    @Override
    public void register(Object listener) {
        List<Ear> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (!method.isAnnotationPresent(EventListener.class) || method.isBridge()) continue;
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " must have one parameter: the event");
            }
            method.setAccessible(true);
            found.add(new Ear(listener, method));
        }
        unregister(listener);
        ears.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        ears.removeIf(ear -> ear.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        ears.clear();
    }

    /** Forgets what a plugin that is gone left registered, and says so. */
    public void forget(ClassLoader plugin) {
        for (Ear ear : ears) {
            if (ear.listener().getClass().getClassLoader() != plugin) continue;
            log.warn(
                    "{} was still registered when its plugin stopped",
                    ear.listener().getClass().getName());
            unregister(ear.listener());
        }
    }

    @Override
    public void close() {
        aside.shutdown();
        try {
            if (!aside.awaitTermination(3, TimeUnit.SECONDS)) aside.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
