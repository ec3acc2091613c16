package ai.navis.answers.evidence;

import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A few sentences with one source. The first sentence is the short answer to the question of the topic, and every sentence
 * can stand alone.
 *
 * @param cancerType slug of the cancer it holds for; {@code cancer} where it holds for all
 * @param answers    other topics whose question its first sentence answers: a passage on metastatic disease may tell of cure
 * @param population whom it holds for: {@code adult}, {@code childhood} or {@code any}
 * @param subtype    the part of that cancer it holds for, in words; null where it holds for all of it
 * @param reading    which meaning of a name with two meanings it holds for; null where the name has one
 * @param section    heading of the part of the source where its facts stand
 */
public record Passage(
        String id,
        String cancerType,
        Topic topic,
        List<Topic> answers,
        String population,
        String subtype,
        Reading reading,
        Source source,
        String section,
        List<String> sentences) {

    /** How the id of a passage begins that corrects a false belief. */
    static final String CORRECTION = "myth-";

    /** How the id of a passage begins that says when to call the care team. */
    static final String CALLING = "when-to-call-";

    /** Meanings of "liver cancer" and the like: begun there, or spread there from elsewhere. */
    public enum Reading {
        BOTH,
        BEGAN_HERE,
        SPREAD_HERE
    }

    /** Whether it says what is known in place of a false belief. */
    public boolean corrects() {
        return id.startsWith(CORRECTION);
    }

    /** Whether it says when to call the care team. */
    public boolean calls() {
        return id.startsWith(CALLING);
    }

    /** Whether it is on cancer in general, and on no one cancer. */
    public boolean isGeneral() {
        return cancerType.equals(Term.ANY_CANCER);
    }

    /** Whether its first sentence answers a question on {@code asked}. */
    public boolean answers(Topic asked) {
        return topic == asked || answers.contains(asked);
    }

    /** Whether its first sentence names {@code thing}. */
    public boolean opensWith(Term thing) {
        String opening = shortAnswer().toLowerCase(Locale.ROOT);
        return Stream.of(List.of(thing.name()), thing.names(), thing.caseNames()).flatMap(List::stream).anyMatch(name -> opening.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** The short answer that the passage gives. */
    public String shortAnswer() {
        return sentences.get(0);
    }

    public String text() {
        return String.join(" ", sentences);
    }
}
