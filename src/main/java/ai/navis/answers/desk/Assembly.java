package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Dress;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.Glossary;
import ai.navis.answers.answer.Versions;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.Myths;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.memory.AnswerMemory;
import ai.navis.answers.memory.Popularity;
import ai.navis.answers.memory.SharedAllowance;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Families;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Puts the service together. The parts are plain Java; this is the one place that knows them all.
 *
 * <p>What reads the vocabulary, the red flags or the evidence is application scoped, so that it is made when it is first asked
 * something: a kept answer is served without any of it, which the JVM has not read by then.
 */
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
        return BuiltIn.Words.VOCABULARY;
    }

    @Produces
    @Singleton
    Recogniser recogniser() {
        return BuiltIn.Words.RECOGNISER;
    }

    @Produces
    @Singleton
    Glossary glossary() {
        return BuiltIn.Terms.GLOSSARY;
    }

    @Produces
    @Singleton
    Catalogue catalogue() {
        return BuiltIn.Words.CATALOGUE;
    }

    @Produces
    @ApplicationScoped
    Screening screening(Vocabulary vocabulary, Recogniser recogniser, Catalogue catalogue) {
        return new Screening(settings.question(), vocabulary, recogniser, catalogue);
    }

    @Produces
    @Singleton
    Journal journal() {
        return new Journal(settings.metrics().namespace());
    }

    @Produces
    @Singleton
    Recollection recollection(DynamoDbClient store, Journal journal) {
        Admission admission = new Admission(settings.freshness().minimumRulesVersion(), recalled());
        Versions versions = new Versions(Prompt.VERSION, Rules.VERSION, settings.evidence().version());
        return new Recollection(new AnswerMemory(store, settings.store().table(), json, admission), settings, versions,
                journal, clock);
    }

    @Produces
    @ApplicationScoped
    Rules rules(Vocabulary vocabulary, Glossary glossary) {
        return new Rules(vocabulary, glossary);
    }

    @Produces
    @ApplicationScoped
    Briefing briefing(Vocabulary vocabulary, Recogniser recogniser) {
        Supplier<Retrieval> evidence = new Lazy<>(() -> new Retrieval(
                Library.of(settings.evidence().folder(), json).without(recalled()), vocabulary, Myths.load(json, recogniser)));
        return new Briefing(evidence, vocabulary, settings.evidence().passages());
    }

    @Produces
    @ApplicationScoped
    WritingRoom room(Briefing briefing, Vocabulary vocabulary, Screening screening, Rules rules, DynamoDbClient store, Journal journal) {
        Writer standIn = new EvidenceWriter(TeamQuestions.load(json), settings.evidence().version());
        Writer writer = settings.model().configured()
                ? new ModelWriter(ModelClient.open(settings.model()), settings, new Prompt(json), json,
                        new SharedAllowance(store, settings.store().table(), settings.model(), clock), journal)
                : standIn;
        Editor editor = new Editor(writer, standIn, rules, journal);
        return new WritingRoom(briefing, editor, new Binding(vocabulary, question -> screening.caution(question).isPresent(), clock));
    }

    private Set<String> recalled() {
        return settings.evidence().recalled().orElse(Set.of());
    }

    @Produces
    @Singleton
    Scribe scribe(Recollection recollection, WritingRoom room, Journal journal) {
        return new Scribe(recollection, room, journal);
    }

    @Produces
    @Singleton
    Refresh refresh(Screening screening, Recollection recollection, Scribe scribe, Journal journal) {
        return new Refresh(new Rereading(screening), recollection, scribe, journal);
    }

    @Produces
    @Singleton
    Errands errands(Refresh refresh, Journal journal) {
        return settings.worker().function()
                .<Errands>map(function -> new LambdaErrands(function, settings.worker(), json))
                .orElseGet(() -> new LocalErrands(
                        settings.worker(), id -> refresh.run(id, Deadline.in(settings.deadline(), clock)), journal));
    }

    @Produces
    @Singleton
    Readings readings(DynamoDbClient store) {
        return new Readings(new Popularity(store, settings.store().table()), settings.popularity(), new SplittableRandom(), clock);
    }

    @Produces
    @Singleton
    AnswerDesk desk(Screening screening, Recollection recollection, Scribe scribe, Errands errands, WritingRoom room,
            Readings readings, Glossary glossary, Journal journal) {
        return new AnswerDesk(screening, recollection, scribe, new Wishes(recollection, errands, journal), room, readings,
                new Dress(settings, glossary), journal, clock);
    }

    @Produces
    @Singleton
    Opinions opinions(Recollection recollection, Journal journal) {
        return new Opinions(recollection, journal);
    }

    @Produces
    @Singleton
    Explainer explainer(Screening screening, Recollection recollection, Briefing briefing, Rules rules) {
        return new Explainer(screening, recollection, briefing, rules);
    }

    @Produces
    @Singleton
    Partners partners(DynamoDbClient store, Journal journal) {
        return new Partners(settings, store, journal, clock);
    }

    @Produces
    @Singleton
    Popular popular(Catalogue catalogue, Vocabulary vocabulary) {
        return new Popular(catalogue, vocabulary);
    }

    @Produces
    @Singleton
    Prewarm prewarm(Catalogue catalogue, Vocabulary vocabulary, Screening screening, Recollection recollection, Scribe scribe,
            Readings readings, Journal journal) {
        Supplier<List<String>> questions = () -> Stream.concat(
                catalogue.entries().stream().map(Catalogue.Entry::question),
                settings.prewarm().families() ? Families.load(json, vocabulary).stream() : Stream.empty()).toList();
        return new Prewarm(new Worklist(questions, readings, new Rereading(screening), recollection), scribe, settings, journal, clock);
    }
}
