package ai.navis.answers.question;

import ai.navis.answers.Settings;
import ai.navis.answers.question.danger.RedFlag;
import ai.navis.answers.question.danger.RedFlags;
import ai.navis.answers.question.privacy.Identifiers;
import ai.navis.answers.question.privacy.PersonalStory;
import ai.navis.answers.question.privacy.Redaction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides what a typed text is, before anything else sees it. Danger comes first, whatever the length, form, subject or
 * language of the text; then identifiers are removed; then the question is read.
 */
public final class Screening {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_WORD = 60;

    private static final Set<Term.Kind> OF_ILLNESS = EnumSet.of(Term.Kind.SYMPTOM, Term.Kind.SITE, Term.Kind.CONDITION);

    private final Settings.Questions limits;
    private final Vocabulary vocabulary;
    private final Recogniser recogniser;
    private final NeutralWording wordings;
    private final RedFlags redFlags = new RedFlags();
    private final PersonalStory stories = new PersonalStory();
    private final Identifiers identifiers;
    private final Catalogue catalogue;

    public Screening(Settings.Questions limits, Vocabulary vocabulary, Recogniser recogniser, Catalogue catalogue) {
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.recogniser = recogniser;
        this.catalogue = catalogue;
        this.wordings = new NeutralWording(recogniser);
        this.identifiers = new Identifiers(vocabulary::knows);
    }

    /**
     * Screens {@code typed}, asked about the cancer {@code cancerType} where that is not null and the text names no other.
     */
    public Screened screen(String typed, String cancerType) {
        RedFlags.Reading told = redFlags.read(typed);
        Optional<RedFlag> danger = told.danger();
        if (danger.isPresent()) {
            return new Screened.Urgent(danger.get());
        }
        Optional<Refusal> form = form(typed);
        if (form.isPresent()) {
            return new Screened.Refused(form.get());
        }
        Redaction redaction = identifiers.redact(Tokens.plain(typed));
        Optional<Term> context = Optional.ofNullable(cancerType).flatMap(vocabulary::cancer);
        Recognised question = context.map(c -> recogniser.recognise(redaction.text(), c))
                .orElseGet(() -> recogniser.recognise(redaction.text()));
        Optional<Refusal> scope = scope(question, redaction.text(), context.isPresent());
        if (scope.isPresent()) {
            return new Screened.Refused(scope.get());
        }
        boolean personal = !redaction.clean() || stories.told(redaction.text());
        Optional<String> wording = personal ? Optional.empty()
                : catalogue.wording(question).or(() -> wordings.of(question));
        Optional<RedFlag> caution = told.touched()
                .or(() -> personal && told.tells() && isOfIllness(question) ? Optional.of(RedFlag.UNCLEAR) : Optional.empty());
        return new Screened.Accepted(redaction.text(), question, wording, caution);
    }

    // Somebody tells how a person is, in which a danger may lie that no rule knows.
    private static boolean isOfIllness(Recognised question) {
        return question.subjects().stream().anyMatch(t -> OF_ILLNESS.contains(t.kind()));
    }

    /** What would be an emergency if it happened to the reader of the answer to {@code wording}, a question of ours. */
    public Optional<RedFlag> caution(String wording) {
        return redFlags.touchedBy(wording);
    }

    private Optional<Refusal> form(String typed) {
        int length = typed.strip().codePointCount(0, typed.strip().length());
        if (length > limits.maxLength()) {
            return Optional.of(Refusal.QUESTION_TOO_LONG);
        }
        if (length < limits.minLength()) {
            return Optional.of(Refusal.QUESTION_TOO_SHORT);
        }
        if (CONTROL.matcher(typed).find() || !WORD.matcher(typed).find() || !words(typed)) {
            return Optional.of(Refusal.NOT_A_QUESTION);
        }
        return Language.english(typed) ? Optional.empty() : Optional.of(Refusal.UNSUPPORTED_LANGUAGE);
    }

    private static boolean words(String typed) {
        long letters = typed.codePoints().filter(c -> Character.isLetter(c) || Character.isSpaceChar(c)).count();
        boolean endless = SPACES.splitAsStream(typed).anyMatch(w -> w.length() > LONGEST_WORD && !w.contains("/"));
        return letters * 2 >= typed.codePoints().count() && !endless;
    }

    private Optional<Refusal> scope(Recognised question, String text, boolean context) {
        if (question.aboutCancer() || question.aboutCareOfAll()) {
            return Optional.empty();
        }
        boolean asked = !question.asks().isEmpty();
        if (context && asked && question.wholly()) {
            return Optional.empty();
        }
        boolean points = question.subjects().isEmpty() && asked && question.wholly();
        return Optional.of(points ? Refusal.WHICH_CANCER : Refusal.NOT_ABOUT_CANCER);
    }
}
