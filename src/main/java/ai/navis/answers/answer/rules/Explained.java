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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A term of art is explained where it is first used: by the glossary, or in the sentence itself. What was asked for by name is known. */
final class Explained implements Rule {

    private static final String NAME = "explained";
    private static final Set<Term.Kind> OF_ART = EnumSet.of(Term.Kind.DRUG_CLASS, Term.Kind.TEST, Term.Kind.BIOMARKER, Term.Kind.TREATMENT);
    /** Names made of words that everybody knows, and mixtures named by their drugs. */
    private static final Pattern EVERYDAY = Pattern.compile("(?i)medication|antineoplastic|antibiotic|painkiller|laxative|stool softener|birth control(?: pill)?|blood thinner|antidepressant|tablet|drip|"
            + "(?:.* )?(?:tests?|scan|exam|self-exam|surgery|care|work|diet|planning)|radiation|removal|counseling|massage|meditation|mindfulness|yoga|wig|rehabilitation|"
            + "(?:physical|speech|occupational|laser|holistic) therapy|support group|(?:.* )?transplant|breast implant|amputation|hypnosis|skin graft|appendectomy|oncology(?: center)?|"
            + "natural (?:remedy|cure)|experimental (?:drug|treatment)|(?:first|second)-line treatment|treatment break|dose reduction|growth factor|(?:positive|negative|clear) margin|"
            + ".* and .*|chinese herbs|traditional chinese medicine|compression .*|pathology|hematology|essential oil|homeopathy|acupressure|aromatherapy|reiki|ayurveda");
    private static final Pattern EXPLAINING = Pattern.compile("(?i)\\(|\\b(?:called|known as|named|means?|meaning|in which|genes?|proteins?|hormones?|markers?|substances?|"
            + "remov(?:e|es|ed|ing)|tak(?:e|es|ing) out|cut(?:s|ting)? out)\\b|\\b(?:is|are|was|were) (?:an? |the )?(?:\\w+ ){0,3}(?:drugs?|medicines?|tests?|surgery|operations?|treatments?|products?|remed\\w+|that|to)\\b");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Recogniser recogniser;
    private final Glossary glossary;
    /** First words of the names that need to be explained: a sentence without any of them is not looked at closely. */
    private final Set<String> beginnings = new HashSet<>();
    private final Set<Term> needy = new HashSet<>();

    Explained(Vocabulary vocabulary, Glossary glossary) {
        this.recogniser = new Recogniser(vocabulary);
        this.glossary = glossary;
        for (Term term : vocabulary.terms()) {
            if (OF_ART.contains(term.kind()) && !isKnown(term)) {
                needy.add(term);
                names(term).forEach(name -> beginnings.add(WORD_END.split(name.toLowerCase(Locale.ROOT))[0]));
            }
        }
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

    /** The terms of art of a sentence that neither the glossary nor everyday speech explains. */
    private List<Term> unexplained(Sentence sentence) {
        boolean suspect = WORD_END.splitAsStream(sentence.text().toLowerCase(Locale.ROOT)).anyMatch(this::begins);
        return !suspect ? List.of() : recogniser.recognise(sentence.text()).subjects().stream().filter(needy::contains).toList();
    }

    private boolean isKnown(Term term) {
        return EVERYDAY.matcher(term.name()).matches() || names(term).anyMatch(glossary::explains);
    }

    /** Whether a name may begin with that word, or with it in the singular. */
    private boolean begins(String word) {
        return beginnings.contains(word) || word.endsWith("s") && beginnings.contains(word.substring(0, word.length() - 1));
    }

    private static Stream<String> names(Term term) {
        return Stream.of(Stream.of(term.name()), term.names().stream(), term.caseNames().stream()).flatMap(names -> names);
    }
}
