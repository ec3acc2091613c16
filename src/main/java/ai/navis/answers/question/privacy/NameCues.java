package ai.navis.answers.question.privacy;

import java.util.Set;

/** Words that announce a name: titles, "my name is", relatives, salutations and the end of a letter. */
final class NameCues {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "doc", "sir", "dame", "lady", "rev",
            "reverend", "father", "sister", "nurse", "frau", "herr", "madame", "monsieur", "mme", "señor", "senor", "senora", "signora", "mister", "doktor", "capt", "sgt");
    /** Titles that are also common nouns: only a capital or a listed name after them counts. */
    private static final Set<String> NOUN_TITLES = Set.of("professor", "doctor", "doc", "sir", "lady", "miss", "father", "sister", "nurse", "dame", "mister", "reverend", "madame");
    /** Before a family name even without capitals: "mr brown", but not "my dr will". */
    private static final Set<String> POLITE_TITLES = Set.of("mr", "mrs", "ms");
    private static final Set<String> RELATIVES = Set.of("mother", "father", "mom", "mum", "mam", "mommy", "dad", "daddy", "husband", "wife", "hubby", "son", "daughter",
            "brother", "sister", "aunt", "auntie", "uncle", "grandmother", "grandfather", "grandma", "grandpa", "nan", "gran", "granny", "cousin", "niece", "nephew", "partner",
            "friend", "boyfriend", "girlfriend", "fiance", "fiancee", "spouse", "neighbour", "neighbor", "colleague", "coworker", "boss", "kid", "child", "baby", "boy", "girl",
            "twin", "grandson", "granddaughter", "stepson", "stepdaughter", "stepmother", "stepfather", "patient", "pt", "client", "oncologist", "surgeon", "gp", "consultant");
    private static final Set<String> NAMING = Set.of("named", "called", "me", "says", "said", "wrote", "met", "thank", "thanked", "emailed", "phoned", "married", "tell", "told", "asked", "ask");
    private static final Set<String> TALKS = Set.of("spoke", "speak", "talk", "talked", "speaking", "talking", "wrote", "listened", "married");
    private static final Set<String> SALUTATIONS = Set.of("hi", "hello", "dear", "hey", "hallo");
    private static final Set<String> CLOSINGS = Set.of("regards", "sincerely", "cheers", "yours", "love", "thanks", "thankyou", "you", "wishes", "truly", "signed", "faithfully", "respectfully", "from");
    private static final Set<String> NOT_AFTER_I_AM = Set.of("i", "a", "an", "not", "so", "now");

    private final NameLexicon lexicon;

    NameCues(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A title that is written with a point. */
    static boolean isShortTitle(String folded) {
        return TITLES.contains(folded) && !NOUN_TITLES.contains(folded) && folded.length() < 6;
    }

    static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    /** The end of an announced name that begins at this word, or {@code i} itself. A title belongs to the name. */
    int titledOrAnnounced(NameRun run, int i) {
        int titled = titled(run, i);
        if (titled > i) {
            return titled;
        }
        TypedWord word = run.at(i);
        if (i == 0) {
            return i;
        }
        // The vocabulary is asked last, since it takes longer than all the rest.
        if (afterNameIs(run, i) && (possible(word) || word.capital() && lexicon.family(word.folded())) && !lexicon.clinicalForService(word.folded())) {
            return Math.max(i + 1, endOfAny(run, i));
        }
        boolean announced = word.capital() && !lexicon.place(word.folded())
                && (afterIAm(run, i) || afterRelative(run, i) || afterSalutation(run, i) || atTheClose(run, i) || afterNaming(run, i)) && possible(word);
        return announced && !run.beforeAThing(run.endOfCapitals(i, true)) ? run.endOfCapitals(i, true) : i;
    }

    private int titled(NameRun run, int i) {
        String title = run.at(i).folded();
        if (!TITLES.contains(title) || !run.joined(i + 1)) {
            return i;
        }
        TypedWord next = run.at(i + 1);
        if (next.initial() && !NOUN_TITLES.contains(title)) {
            return run.endOfCapitals(i + 1, true);
        }
        boolean family = lexicon.surelyFamily(next.folded()) && (next.capital() || POLITE_TITLES.contains(title));
        if (family) {
            return Math.max(i + 2, run.endOfCapitals(i + 1, true));
        }
        if (lexicon.clinicalForService(next.folded()) || next.typed().length() == 1 && !next.capital()) {
            return i;
        }
        boolean everyday = lexicon.everyday(next.folded()) && !(next.capital() && lexicon.family(next.folded()));
        if (everyday || lexicon.clinical(next.folded()) && !next.capital()) {
            return i;
        }
        if (NOUN_TITLES.contains(title) && !(next.capital() && (possible(next) || lexicon.family(next.folded()))) && !lexicon.given(next.folded())) {
            return i;
        }
        return next.capital() ? run.endOfCapitals(i + 1, true) : endOfAny(run, i + 1);
    }

    /** Without capitals a name goes on for one more word that is nothing else. */
    private int endOfAny(NameRun run, int i) {
        if (run.at(i).capital()) {
            return run.endOfCapitals(i, true);
        }
        boolean more = run.joined(i + 1) && lexicon.unknown(run.at(i + 1).folded());
        return more ? i + 2 : i + 1;
    }

    private boolean possible(TypedWord word) {
        String folded = word.folded();
        return !lexicon.clinical(folded) && (lexicon.given(folded) || lexicon.wordLikeGiven(folded) && word.capital()
                || !lexicon.everyday(folded)) && folded.length() > 1 && !(word.shouted() && !lexicon.given(folded) && !lexicon.family(folded));
    }

    private boolean afterNameIs(NameRun run, int i) {
        String last = folded(run, i - 1);
        String between = run.text().substring(run.at(i - 1).end(), run.at(i).start());
        if (last.equals("name") || last.equals("surname") || last.equals("lastname") || last.equals("firstname")) {
            return between.indexOf(':') >= 0 || between.indexOf('?') >= 0 || between.indexOf('=') >= 0;
        }
        String before = folded(run, i - 2);
        return (last.equals("is") || last.equals("was") || last.equals("to")) && (before.equals("name") || before.equals("surname")) && between.length() <= 2;
    }

    private boolean afterIAm(NameRun run, int i) {
        String last = folded(run, i - 1);
        if (!run.joined(i) || NOT_AFTER_I_AM.contains(run.at(i).folded())) {
            return false;
        }
        return last.equals("i'm") || last.equals("im") || last.equals("am") && folded(run, i - 2).equals("i")
                || last.equals("is") && (folded(run, i - 2).equals("this") || folded(run, i - 2).equals("it")) && lexicon.given(run.at(i).folded());
    }

    private boolean afterRelative(NameRun run, int i) {
        TypedWord last = run.at(i - 1);
        int gap = run.at(i).start() - last.end();
        String between = run.text().substring(last.end(), run.at(i).start());
        return RELATIVES.contains(last.folded()) && !last.possessive() && gap <= 3 && between.chars().allMatch(c -> c == ' ' || c == ',' || c == '(');
    }

    private boolean afterNaming(NameRun run, int i) {
        String last = folded(run, i - 1);
        boolean talk = (last.equals("with") || last.equals("to")) && TALKS.contains(folded(run, i - 2)) && !run.at(i).shouted();
        return run.joined(i) && (talk || NAMING.contains(last) && (!last.equals("me") || folded(run, i - 2).equals("call")));
    }

    private boolean afterSalutation(NameRun run, int i) {
        return SALUTATIONS.contains(folded(run, i - 1)) && run.at(i).start() - run.at(i - 1).end() <= 2 && !run.at(i).folded().equals("sir");
    }

    /** The last words of a text, after a closing formula. */
    private boolean atTheClose(NameRun run, int i) {
        if (!CLOSINGS.contains(folded(run, i - 1)) || run.words().size() - i > 4) {
            return false;
        }
        String between = run.text().substring(run.at(i - 1).end(), run.at(i).start());
        return between.indexOf(',') >= 0 || between.indexOf('\n') >= 0 || between.indexOf('.') >= 0 || between.indexOf('-') >= 0 || between.indexOf('!') >= 0;
    }

    private static String folded(NameRun run, int i) {
        TypedWord word = run.at(i);
        return word == null ? "" : word.folded();
    }
}
