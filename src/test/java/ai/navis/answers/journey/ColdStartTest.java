package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Settings;
import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.memory.AnswerMemory;
import ai.navis.answers.memory.Shelf;
import ai.navis.answers.question.Screening;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.support.Api;
import ai.navis.answers.support.Parts;
import ai.navis.answers.support.Store;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Provenance;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a fresh instance of the function reads before its first reply. */
@QuarkusTest
@TestProfile(ColdStartTest.OfItsOwn.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
class ColdStartTest {

    /** Makes the application start anew for this class. */
    public static final class OfItsOwn implements QuarkusTestProfile {}

    private static final String ID = "a".repeat(26);

    @Inject
    DynamoDbClient store;

    @Inject
    Settings settings;

    @Test
    void aKeptAnswerIsServedWithoutVocabularyAndRedFlags() {
        keep();
        Api.get("/v1/answers/" + ID).then().statusCode(200);
        assertThat(made()).doesNotContain(Vocabulary.class, Screening.class);

        Api.ask(Api.REFERENCE).then().statusCode(200);
        assertThat(made()).contains(Vocabulary.class, Screening.class);
    }

    private void keep() {
        AnswerMemory memory = new AnswerMemory(store, Store.TABLE, Parts.json(), Admission.ALL);
        Instant now = Instant.now();
        Answer answer = new Answer(ID, "What is it?", "liver-cancer", "Liver Cancer", Coverage.FULL,
                new Draft(List.of(), List.of(), List.of(), List.of()), Map.of(),
                new Provenance(Provenance.EVIDENCE, null, null, settings.evidence().version()), Rules.VERSION, now, true, false, false);
        Shelf shelf = new Shelf(now.plusSeconds(3600), now.plusSeconds(7200), now.plusSeconds(10800));
        memory.keep(memory.lease(ID, Duration.ofSeconds(5), now).orElseThrow(), answer, shelf, now);
    }

    /** The beans that exist by now. */
    private static List<Class<?>> made() {
        return Stream.of(Singleton.class, ApplicationScoped.class)
                .flatMap(scope -> Arc.container().getActiveContext(scope).getState().getContextualInstances().keySet().stream())
                .<Class<?>>map(InjectableBean::getImplementationClass)
                .toList();
    }
}
