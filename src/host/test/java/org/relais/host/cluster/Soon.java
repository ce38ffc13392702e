package org.relais.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens soon, but not at once. */
public final class Soon {
    private Soon() {}

    /** Says after how long it was so; fails if it is not within the time. */
    public static Duration within(Duration time, BooleanSupplier happened) {
        long begun = System.nanoTime();
        while (!happened.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(waited).as("it has not happened yet").isLessThan(time);
            pause(Duration.ofMillis(10));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
