package ai.navis.answers.evidence;

import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a passage holds for beyond what its cancer and topic tell: a circumstance such as pregnancy, and for a passage on cancer in
 * general the one cancer, test, drug or sign that it is about. Who did not name that is not answered by it.
 */
final class Narrowness {

    /** A circumstance, by how a heading or a short answer tells of it and how a question does. */
    private enum Circumstance {
        PREGNANCY("(?i)\\b(?:during|in) (?:an? |your |the )?pregnanc|\\bwhile (?:you are )?pregnant|\\b(?:is|are|be) pregnant\\b|\\bpregnant (?:women|woman|people|patient)"
                + "|\\bunborn|\\bbreast-?feeding|\\bpregnancy and\\b", "pregnan|breastfe|breast feed|unborn|fetus|foetus", true),
        FAMILY("(?i)famil|relative|inherit|\\bgene", "family members?\\b|relatives\\b|siblings\\b", true),
        HIV("(?i)\\b(?:with|have|has) (?:HIV|AIDS)\\b|\\bHIV infection|\\bAIDS-related|\\bHIV-(?:related|positive)", "hiv|aids", false),
        DOWN_SYNDROME("(?i)\\bDown syndrome", "down syndrome", false),
        TRANSPLANT("(?i)\\bafter (?:an? )?(?:[\\w-]+ ){0,2}transplant", "transplant|graft", false);

        private final Pattern told;
        private final Pattern asked;
        private final boolean binding;

        /** @param binding whether nothing else answers who asks of it */
        Circumstance(String told, String asked, boolean binding) {
            this.told = Pattern.compile(told);
            this.asked = Pattern.compile("\\b(?:" + asked + ")");
            this.binding = binding;
        }
    }

    /** What is named for an example, or as one of several, is not what the sentence is about. */
    private static final Pattern EXAMPLES = Pattern.compile("(?i)\\b(?:such as|like|including|includes?|for example|especially|mainly|or other|and other|compared)\\b.*");
    private static final Set<Term.Kind> KEPT = Set.of(Term.Kind.CANCER, Term.Kind.TEST, Term.Kind.SYMPTOM, Term.Kind.DRUG, Term.Kind.TREATMENT,
            Term.Kind.SUBSTANCE, Term.Kind.SYNDROME);
    private static final List<Term.Kind> DRUGS = List.of(Term.Kind.DRUG);
    private static final List<Term.Kind> REMEDIES = List.of(Term.Kind.DRUG, Term.Kind.TREATMENT, Term.Kind.SUBSTANCE);

    /** So many cancers in one sentence are examples of what many have. */
    private static final int SEVERAL = 2;

    private final Recogniser recogniser;
    private final Vocabulary vocabulary;
    private final Map<String, Map<Term.Kind, List<Term>>> read = new ConcurrentHashMap<>();
    private final Map<Passage, Set<Circumstance>> headed = new ConcurrentHashMap<>();

    Narrowness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.recogniser = new Recogniser(vocabulary);
    }

    /** Whether a passage is on something of its own that {@code question} did not name. */
    Predicate<Passage> missing(Recognised question, Scope scope) {
        Map<Boolean, List<Circumstance>> asked = Stream.of(Circumstance.values())
                .collect(Collectors.partitioningBy(c -> scope.names().stream().anyMatch(name -> c.asked.matcher(name).find())));
        return passage -> inOther(asked.get(false), passage) || lacks(asked.get(true), passage) || ofOther(passage, question, scope);
    }

    private boolean inOther(List<Circumstance> unasked, Passage passage) {
        Set<Circumstance> told = headed.computeIfAbsent(passage, p -> circumstances(heading(p) + p.shortAnswer()));
        return unasked.stream().anyMatch(c -> c != Circumstance.FAMILY && told.contains(c));
    }

    private static boolean lacks(List<Circumstance> asked, Passage passage) {
        return asked.stream().anyMatch(c -> c.binding && !c.told.matcher(heading(passage) + passage.text()).find());
    }

    private boolean ofOther(Passage passage, Recognised question, Scope scope) {
        if (!passage.isGeneral()) {
            return false;
        }
        Map<Term.Kind, List<Term>> opening = read(EXAMPLES.matcher(passage.shortAnswer()).replaceFirst(""));
        return ofOtherCancer(passage, opening, question, scope) || ofOtherTest(opening, question) || ofSyndrome(opening, question, scope) || ofOtherDrug(passage, opening, question, scope);
    }

    private static Set<Circumstance> circumstances(String text) {
        return Stream.of(Circumstance.values()).filter(c -> c.told.matcher(text).find()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Circumstance.class)));
    }

    private static String heading(Passage passage) {
        return passage.source().title() + ". " + passage.section() + ". ";
    }

    /** A cancer that is named, or the one whose part of the body has the sign that is: nipple discharge is told of the breast. */
    private boolean ofOtherCancer(Passage passage, Map<Term.Kind, List<Term>> opening, Recognised question, Scope scope) {
        Set<Term> cancers = new LinkedHashSet<>(opening.get(Term.Kind.CANCER));
        cancers.removeIf(c -> c.id().equals(Term.ANY_CANCER));
        opening.get(Term.Kind.SYMPTOM).stream().filter(s -> Scope.IN_ITS_PLACE.matcher(s.id()).find() && !question.subjects().contains(s))
                .flatMap(s -> vocabulary.cancerOfPlaceOf(s).stream()).forEach(cancers::add);
        if (cancers.isEmpty() || cancers.size() > SEVERAL) {
            return false;
        }
        if (scope.lineage().isEmpty()) {
            return cancers.size() == 1 && (!scope.subjects().any() || !scope.subjects().opened(passage));
        }
        return cancers.stream().noneMatch(c -> scope.lineage().contains(c.id()) || vocabulary.lineage(c.id()).contains(scope.lineage().get(0)));
    }

    /** A test that is named in place of the one, or of any, that the question names. */
    private static boolean ofOtherTest(Map<Term.Kind, List<Term>> opening, Recognised question) {
        List<Term> asked = question.terms(Term.Kind.TEST);
        List<Term> told = opening.get(Term.Kind.TEST).stream().filter(t -> !Subjects.BARE.contains(t.id())).toList();
        return !asked.isEmpty() && told.size() == 1 && !asked.contains(told.get(0));
    }

    /** What those with a syndrome are told of a test is told of no other, unless the cancer is named that they may get. */
    private static boolean ofSyndrome(Map<Term.Kind, List<Term>> opening, Recognised question, Scope scope) {
        List<Term> told = opening.get(Term.Kind.SYNDROME);
        return scope.lineage().isEmpty() && !told.isEmpty() && told.stream().noneMatch(question.subjects()::contains);
    }

    /** A page on one drug or remedy tells of that alone, or of the cancers that it is given for; of remedies as such each tells. */
    private boolean ofOtherDrug(Passage passage, Map<Term.Kind, List<Term>> opening, Recognised question, Scope scope) {
        Map<Term.Kind, List<Term>> page = read(passage.source().title());
        boolean remedy = passage.topic() == Topic.COMPLEMENTARY && question.topics().stream().noneMatch(t -> t.contains(Topic.COMPLEMENTARY));
        List<Term> told = (remedy ? REMEDIES : DRUGS).stream().flatMap(kind -> page.get(kind).stream()).toList();
        boolean given = opening.get(Term.Kind.CANCER).stream().anyMatch(c -> scope.lineage().contains(c.id()));
        return !told.isEmpty() && !given && !(remedy && scope.subjects().anyIn(passage.shortAnswer())) && told.stream().noneMatch(question.subjects()::contains);
    }

    private Map<Term.Kind, List<Term>> read(String text) {
        return read.computeIfAbsent(text, t -> {
            Recognised told = recogniser.recognise(t);
            return KEPT.stream().collect(Collectors.toMap(kind -> kind, kind -> kind == Term.Kind.CANCER ? told.cancers() : told.terms(kind)));
        });
    }
}
