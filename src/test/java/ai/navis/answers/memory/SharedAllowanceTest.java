package ai.navis.answers.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.navis.answers.Settings;
import ai.navis.answers.support.Configuration;
import ai.navis.answers.support.OwnTable;
import ai.navis.answers.writing.Allowance;
import ai.navis.answers.writing.WritingFailed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What four instances that share nothing but the store may ask of the model. */
class SharedAllowanceTest {

    @RegisterExtension
    static final OwnTable TABLE = new OwnTable();

    private Instant now = Instant.parse("2090-06-01T10:00:30Z");

    @Test
    void anOutageCostsFewRepeatedCallsAndThenOneProbeAnInterval() {
        List<Allowance> instances = instances(Map.of("failures", "20", "probe", "10s"));
        int requests = 0;
        int calls = 0;
        boolean open = false;
        while (!open) {
            Allowance instance = instances.get(requests++ % instances.size());
            Optional<Allowance.Call> call = begin(instance, false);
            open = call.isEmpty();
            while (call.isPresent()) {
                calls++;
                call.get().failed(true, false);
                call = begin(instance, true);
            }
        }
        assertThat(calls).isGreaterThanOrEqualTo(20).isLessThanOrEqualTo(requests * 11 / 10);

        for (int interval = 0; interval < 5; interval++) {
            now = now.plusSeconds(11);
            List<Allowance.Call> probes = Stream.concat(instances.stream(), instances.stream())
                    .flatMap(instance -> begin(instance, false).stream()).toList();
            assertThat(probes).as("probes of interval " + interval).hasSize(1);
            probes.get(0).failed(true, false);
        }
    }

    @Test
    void aProbeThatComesBackClosesTheBreakerForAllWithinASecond() {
        List<Allowance> instances = instances(Map.of("failures", "3", "probe", "10s"));
        instances.forEach(instance -> begin(instance, false).ifPresent(call -> call.failed(true, false)));
        now = now.plusSeconds(2);
        assertThat(instances).allSatisfy(instance -> assertThat(begin(instance, false)).isEmpty());

        now = now.plusSeconds(10);
        begin(instances.get(0), false).orElseThrow().succeeded(10);
        now = now.plusSeconds(2);
        assertThat(instances).allSatisfy(instance -> assertThat(begin(instance, false)).isPresent());
    }

    @Test
    void whileItIsOpenTheStateIsReadOnceASecondAtMost() {
        Allowance instance = instances(Map.of("failures", "1", "probe", "60s")).get(0);
        begin(instance, false).orElseThrow().failed(true, false);
        begin(instance, false);
        TABLE.client().deleteTable(delete -> delete.tableName(TABLE.name()));

        assertThat(IntStream.range(0, 100).mapToObj(i -> begin(instance, false))).allMatch(Optional::isEmpty);
        Table.create(TABLE.client(), TABLE.name());
        now = now.plusSeconds(2);
        assertThat(begin(instance, false)).isPresent();
    }

    @Test
    void failuresOfAnotherWindowAreForgotten() {
        Allowance instance = instances(Map.of("failures", "3", "window", "60s")).get(0);
        for (int i = 0; i < 6; i++) {
            begin(instance, false).orElseThrow().failed(true, false);
            now = now.plusSeconds(31);
        }
        assertThat(begin(instance, false)).isPresent();
    }

    @Test
    void aTenthOfTheCallsMayBeRepeats() {
        List<Allowance> instances = instances(Map.of("failures", "1000"));
        int repeats = 0;
        for (int i = 0; i < 100; i++) {
            Allowance instance = instances.get(i % instances.size());
            begin(instance, false).orElseThrow().failed(true, false);
            repeats += begin(instance, true).isPresent() ? 1 : 0;
        }
        assertThat(repeats).isEqualTo(10);
    }

    @Test
    void aFailureForGoodDoesNotOpenTheBreaker() {
        Allowance instance = instances(Map.of("failures", "2")).get(0);
        for (int i = 0; i < 5; i++) {
            begin(instance, false).orElseThrow().failed(false, false);
        }
        assertThat(begin(instance, false)).isPresent();
    }

    @Test
    void callsOfAMinuteAreBoundedOverAllInstancesAtOnce() throws Exception {
        List<Allowance> instances = instances(Map.of("budget.calls-per-minute", "25"));
        assertThat(allowed(instances, 100)).isEqualTo(25);

        now = now.plusSeconds(60);
        assertThat(allowed(instances, 10)).isEqualTo(10);
    }

    @Test
    void tokensAreTakenBeforeACallAndWhatWasNotUsedIsGivenBack() throws Exception {
        List<Allowance> instances = instances(Map.of("budget.tokens-per-day", "1000"));
        Allowance.Call first = instances.get(0).begin(false, 600);
        assertThatThrownBy(() -> instances.get(1).begin(false, 600)).isInstanceOf(WritingFailed.class).hasMessageContaining("SPENT");
        first.succeeded(100);
        instances.get(1).begin(false, 600).succeeded(50);
        instances.get(2).begin(false, 600).failed(true, true);

        assertThat(tokens("model:2090-06-01T00:00:00Z")).isEqualTo(750);
        assertThatThrownBy(() -> instances.get(3).begin(false, 251)).isInstanceOf(WritingFailed.class);
        assertThat(instances.get(3).begin(false, 250)).isNotNull();
    }

    @Test
    void whatTheDayRefusesIsNotTakenFromTheMinute() throws Exception {
        List<Allowance> instances = instances(Map.of("budget.calls-per-minute", "10", "budget.calls-per-day", "1"));
        instances.get(0).begin(false, 10).succeeded(10);
        assertThat(begin(instances.get(0), false)).isEmpty();

        assertThat(item("model:2090-06-01T10:00:00Z").get("calls").n()).isEqualTo("1");
        assertThat(tokens("model:2090-06-01T10:00:00Z")).isEqualTo(10);
    }

    @Test
    void withoutTheStoreAFirstCallMayBeMadeUnlessABudgetIsSetAndNoneIsRepeated() {
        Allowance unbounded = instances(Map.of()).get(0);
        Allowance bounded = instances(Map.of("budget.calls-per-day", "10")).get(0);
        TABLE.client().deleteTable(delete -> delete.tableName(TABLE.name()));

        assertThat(begin(unbounded, false)).isPresent();
        assertThat(begin(unbounded, true)).isEmpty();
        assertThat(begin(bounded, false)).isEmpty();
    }

    private int allowed(List<Allowance> instances, int asked) throws Exception {
        AtomicInteger allowed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> calls = IntStream.range(0, asked).<Callable<Void>>mapToObj(i -> () -> {
            begin(instances.get(i % instances.size()), false).ifPresent(call -> allowed.incrementAndGet());
            return null;
        }).toList();
        threads.invokeAll(calls);
        threads.shutdown();
        return allowed.get();
    }

    private static Optional<Allowance.Call> begin(Allowance instance, boolean again) {
        try {
            return Optional.of(instance.begin(again, 100));
        } catch (WritingFailed refused) {
            return Optional.empty();
        }
    }

    private List<Allowance> instances(Map<String, String> values) {
        Map<String, String> settings = new HashMap<>();
        values.forEach((key, value) -> settings.put("answers.model." + (key.contains(".") ? "" : "breaker.") + key, value));
        Settings.Model model = Configuration.with(settings).model();
        return IntStream.range(0, 4).<Allowance>mapToObj(i -> new SharedAllowance(TABLE.client(), TABLE.name(), model, () -> now)).toList();
    }

    private long tokens(String id) {
        return Long.parseLong(item(id).get("tokens").n());
    }

    private Map<String, AttributeValue> item(String id) {
        return TABLE.client().getItem(get -> get.tableName(TABLE.name()).key(Map.of("id", AttributeValue.fromS(id))).consistentRead(true)).item();
    }
}
