package ai.navis.answers.answer.rules;

import ai.navis.answers.answer.Glossary;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A term of art is explained where it is first used: by the glossary, or in the sentence itself. What was asked for by name is known. */
final class Explained implements Rule {

    private static final String NAME = "explained";
    private static final Set<Term.Kind> OF_ART = EnumSet.of(Term.Kind.DRUG_CLASS, Term.Kind.TEST, Term.Kind.BIOMARKER, Term.Kind.TREATMENT);
    /** Names made of words that everybody knows, and mixtures named by their drugs. */
    private static final Pattern EVERYDAY = Pattern.compile("(?i)medication|antineoplastic|antibiotic|painkiller|laxative|stool softener|birth control(?: pill)?|blood thinner|antidepressant|"
            + "(?:.* )?(?:tests?|scan|exam|self-exam|surgery|care|work|diet|planning)|radiation|removal|counseling|massage|meditation|mindfulness|yoga|wig|rehabilitation|"
            + "(?:physical|speech|occupational|laser|holistic) therapy|support group|(?:.* )?transplant|breast implant|amputation|hypnosis|skin graft|appendectomy|oncology(?: center)?|"
            + "natural (?:remedy|cure)|experimental (?:drug|treatment)|(?:first|second)-line treatment|treatment break|dose reduction|growth factor|(?:positive|negative|clear) margin|"
            + ".* and .*|chinese herbs|traditional chinese medicine|compression .*|pathology|hematology|essential oil|homeopathy|acupressure|aromatherapy|reiki|ayurveda");
    private static final Pattern EXPLAINING = Pattern.compile("(?i)\\(|\\b(?:called|known as|named|means?|meaning|in which|genes?|proteins?|hormones?|markers?|substances?|"
            + "remov(?:e|es|ed|ing)|tak(?:e|es|ing) out|cut(?:s|ting)? out)\\b|\\b(?:is|are|was|were) (?:an? |the )?(?:\\w+ ){0,3}(?:drugs?|medicines?|tests?|surgery|operations?|treatments?|products?|remed\\w+|that|to)\\b");

    private final Recogniser recogniser;
    private final Glossary glossary;
    private final Map<Term, Boolean> known = new ConcurrentHashMap<>();

    Explained(Vocabulary vocabulary, Glossary glossary) {
        this.recogniser = new Recogniser(vocabulary);
        this.glossary = glossary;
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Set<Term> met = new HashSet<>(brief.recognised().subjects());
        List<Violation> violations = new ArrayList<>();
        draft.sentences().forEach(sentence -> unexplained(sentence).stream().filter(met::add)
                .filter(term -> !EXPLAINING.matcher(sentence.text()).find())
                .forEach(term -> violations.add(new Violation(NAME, sentence, "explain " + term.name() + " where it is first used, or say it in plain words"))));
        return violations;
    }

    /** The terms of art of a sentence that the glossary does not explain. */
    private List<Term> unexplained(Sentence sentence) {
        return recogniser.recognise(sentence.text()).subjects().stream()
                .filter(term -> OF_ART.contains(term.kind()) && !known.computeIfAbsent(term, this::isKnown))
                .toList();
    }

    private boolean isKnown(Term term) {
        return EVERYDAY.matcher(term.name()).matches()
                || Stream.of(Stream.of(term.name()), term.names().stream(), term.caseNames().stream()).flatMap(n -> n).anyMatch(glossary::explains);
    }
}
