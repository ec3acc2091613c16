package ai.navis.answers.memory;

import ai.navis.answers.Settings;
import ai.navis.answers.writing.Allowance;
import ai.navis.answers.writing.WritingFailed;
import ai.navis.answers.writing.WritingFailed.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What all instances together may ask of the model, by what they wrote down in the store. */
public final class SharedAllowance implements Allowance {

    private static final Logger LOG = Logger.getLogger(SharedAllowance.class);
    private static final String MODEL = "model";
    private static final Duration KEPT = Duration.ofDays(8);

    private final Breaker breaker;
    private final List<Purse> purses;
    private final InstantSource clock;

    public SharedAllowance(DynamoDbClient store, String table, Settings.Model settings, InstantSource clock) {
        Settings.Budget budget = settings.budget();
        this.breaker = new Breaker(store, table, settings.breaker());
        this.purses = List.of(
                        new Purse(store, table, MODEL, ChronoUnit.MINUTES, KEPT, budget.callsPerMinute(), budget.tokensPerMinute()),
                        new Purse(store, table, MODEL, ChronoUnit.DAYS, KEPT, budget.callsPerDay(), budget.tokensPerDay()))
                .stream().filter(Purse::bounded).toList();
        this.clock = clock;
    }

    /** Where the store cannot tell, a first call may be made unless a budget is set, and no call is repeated. */
    @Override
    public Call begin(boolean again, int tokens) throws WritingFailed {
        Instant now = clock.instant();
        boolean probe = pass(again, now);
        take(tokens, now);
        return new Counted(probe, tokens, now);
    }

    private boolean pass(boolean again, Instant now) throws WritingFailed {
        try {
            if (again) {
                if (!breaker.repeat(now)) {
                    throw new WritingFailed(Reason.SPENT, "the budget of retries is spent");
                }
                return false;
            }
            Breaker.Pass pass = breaker.call(now);
            if (pass == Breaker.Pass.NONE) {
                throw new WritingFailed(Reason.DOWN, "the model is left alone");
            }
            return pass == Breaker.Pass.PROBE;
        } catch (SdkException e) {
            LOG.warnf("the breaker cannot be read: %s", e.getClass().getSimpleName());
            if (again) {
                throw new WritingFailed(Reason.SPENT, "the budget of retries is not known");
            }
            return false;
        }
    }

    private void take(int tokens, Instant now) throws WritingFailed {
        List<Purse> taken = new ArrayList<>();
        try {
            for (Purse purse : purses) {
                if (!purse.take(tokens, now)) {
                    giveBack(taken, 1, tokens, now);
                    throw new WritingFailed(Reason.SPENT, "the budget is spent");
                }
                taken.add(purse);
            }
        } catch (SdkException e) {
            throw new WritingFailed(Reason.SPENT, "the budget is not known: " + e.getClass().getSimpleName());
        }
    }

    private static void giveBack(List<Purse> purses, long unmade, long unused, Instant then) {
        purses.forEach(purse -> purse.giveBack(unmade, unused, then));
    }

    /** A call that was counted when it began. */
    private final class Counted implements Call {

        private final boolean probe;
        private final int taken;
        private final Instant begun;

        Counted(boolean probe, int taken, Instant begun) {
            this.probe = probe;
            this.taken = taken;
            this.begun = begun;
        }

        @Override
        public void succeeded(int tokens) {
            note(() -> {
                giveBack(purses, 0, (long) taken - tokens, begun);
                if (probe) {
                    breaker.recovered(clock.instant());
                }
            });
        }

        @Override
        public void failed(boolean passing, boolean mayHaveCost) {
            note(() -> {
                if (!mayHaveCost) {
                    giveBack(purses, 0, taken, begun);
                }
                if (passing) {
                    breaker.failed(clock.instant());
                } else if (probe) {
                    breaker.recovered(clock.instant());
                }
            });
        }

        private void note(Runnable writing) {
            try {
                writing.run();
            } catch (SdkException e) {
                LOG.warnf("a call was not written down: %s", e.getClass().getSimpleName());
            }
        }
    }
}
