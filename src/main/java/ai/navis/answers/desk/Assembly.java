package ai.navis.answers.desk;

import ai.navis.answers.Settings;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Dress;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.Myths;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.memory.AnswerMemory;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Screening;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.EvidenceWriter;
import ai.navis.answers.writing.ModelClient;
import ai.navis.answers.writing.ModelWriter;
import ai.navis.answers.writing.Prompt;
import ai.navis.answers.writing.TeamQuestions;
import ai.navis.answers.writing.Writer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the service together. The parts are plain Java; this is the one place that knows them all. */
@Singleton
class Assembly {

    private final Settings settings;
    private final ObjectMapper json;
    private final InstantSource clock = InstantSource.system();

    Assembly(Settings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Produces
    @Singleton
    Vocabulary vocabulary() {
        return Vocabulary.load(json);
    }

    @Produces
    @Singleton
    Recogniser recogniser(Vocabulary vocabulary) {
        return new Recogniser(vocabulary);
    }

    @Produces
    @Singleton
    Catalogue catalogue(Recogniser recogniser) {
        return Catalogue.load(json, recogniser);
    }

    @Produces
    @Singleton
    AnswerDesk desk(Vocabulary vocabulary, Recogniser recogniser, Catalogue catalogue, DynamoDbClient store) {
        Supplier<Retrieval> evidence = new Lazy<>(() -> new Retrieval(Library.of(settings.evidence().folder(), json), vocabulary, Myths.load(json, recogniser)));
        Writer standIn = new EvidenceWriter(TeamQuestions.load(json), settings.evidence().version());
        Writer writer = settings.model().configured()
                ? new ModelWriter(ModelClient.open(settings.model()), settings, new Prompt(json), json)
                : standIn;
        Editor editor = new Editor(writer, standIn, new Rules(vocabulary));
        Answer.Versions versions = new Answer.Versions(Prompt.VERSION, Rules.VERSION, settings.evidence().version());
        return new AnswerDesk(
                new Screening(settings.question(), vocabulary, recogniser, catalogue),
                new Recollection(new AnswerMemory(store, settings.store().table(), json), settings, versions, clock),
                new WritingRoom(evidence, editor, vocabulary, settings.evidence().passages(), clock),
                new Dress(settings),
                clock);
    }

    @Produces
    @Singleton
    Popular popular(Catalogue catalogue, Vocabulary vocabulary) {
        return new Popular(catalogue, vocabulary);
    }

    @Produces
    @Singleton
    Prewarm prewarm(Catalogue catalogue, AnswerDesk desk) {
        return new Prewarm(catalogue, desk, settings, clock);
    }
}
