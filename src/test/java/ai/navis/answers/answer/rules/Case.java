package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Sentences;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A small brief on kidney cancer, and drafts to try a rule with. */
final class Case {

    static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    static final Vocabulary VOCABULARY = Vocabulary.load(JSON);
    static final String TEXT = "Kidney cancer can often be cured when it is found early. Surgery can remove the tumor, but bleeding and infection are risks. "
            + "In one trial, 40 percent of 120 people lived longer than 18 months with sunitinib. The dose of sunitinib was 50 mg once a day. "
            + "Kidney cancer is more common in men than in women. Stage III kidney cancer cannot usually be cured by drugs alone. "
            + "No standard screening test exists for kidney cancer. Some people feel tired after treatment.";

    private Case() {}

    static Passage passage(String id, String cancer, String population, String text) {
        Source source = new Source("s", "Public Health Agency", "Title", "https://example.invalid/", "2026-01-01", null, "own words");
        return new Passage(id, cancer, Topic.TREATMENT, List.of(), population, null, null, source, "Part", Sentences.split(text));
    }

    static Brief brief(String question, Passage... passages) {
        return new Brief(question, new Recogniser(VOCABULARY).recognise(question), "kidney cancer",
                new Found(List.of(new Found.Part("cure", Topic.CURE, List.of(passages), true)), List.of()));
    }

    static Brief brief() {
        return brief("Can kidney cancer be cured?", passage("kidney-1", "kidney-cancer", "adult", TEXT));
    }

    /** A draft that keeps every rule. */
    static Draft sound() {
        List<Sentence> all = Sentences.split(TEXT).stream().map(Case::cited).toList();
        return new Draft(List.of(all.get(0)),
                List.of(new Section("How kidney cancer is treated", List.of(new Block.Paragraph(all.subList(1, 4)))),
                        new Section("Who gets kidney cancer", List.of(new Block.Paragraph(all.subList(4, 7))))),
                List.of("What is the stage of my cancer?", "Which treatments suit me?", "What are the side effects?"),
                List.of(all.get(7), Sentence.plain("Your care team can tell you what this means for you.")));
    }

    static Sentence cited(String text) {
        return new Sentence(text, List.of("kidney-1"));
    }

    /** A draft whose summary is that sentence. */
    static Draft saying(Sentence sentence) {
        return new Draft(List.of(sentence), List.of(), List.of(), List.of());
    }

    /** A draft that asks that question of the team, under that heading. */
    static Draft framed(String heading, String question) {
        return new Draft(List.of(), List.of(new Section(heading, List.of())), List.of(question), List.of());
    }

    static boolean breaks(Rule rule, String text) {
        return !rule.check(saying(cited(text)), brief()).isEmpty();
    }

    static String fault(Claim.Check check, String said, String given) {
        return check.fault(Claim.of(Statement.of(said), Sentences.split(given).stream().map(Statement::of).toList(), Statement.of("kidney cancer").meanings()));
    }
}
