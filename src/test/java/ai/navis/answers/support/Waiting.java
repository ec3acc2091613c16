package ai.navis.answers.support;

import static org.assertj.core.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/** Waits for what happens beside a test. */
public final class Waiting {

    private static final long LONGEST = 20_000;
    private static final long STEP = 50;

    private Waiting() {}

    /** Waits until {@code condition} holds, or fails. */
    public static void until(BooleanSupplier condition) {
        for (long waited = 0; waited < LONGEST; waited += STEP) {
            if (condition.getAsBoolean()) {
                return;
            }
            sleep(STEP);
        }
        fail("did not happen within " + LONGEST + " ms");
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
