package ai.navis.answers.question;

import java.util.List;
import java.util.Set;

/** Reads how far a name goes in the words of one text. Positions are places in the list of words. */
final class NameRun {

    private static final int LONGEST = 6;
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "van", "von", "der", "den",
            "ter", "ten", "bin", "ibn", "al", "el", "af", "av", "y", "zu", "st", "du", "des", "mac", "mc");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd");
    /** A capitalised name before one of these is the name of a thing: "the Smith procedure", "Jones Hospital". */
    private static final Set<String> THINGS = Set.of("disease", "syndrome", "sign", "cell", "cells", "lymphoma", "sarcoma", "tumor", "tumour", "tumors",
            "tumours", "cancer", "procedure", "operation", "surgery", "test", "score", "scale", "index", "criteria", "classification", "grade", "grading", "stage",
            "staging", "virus", "method", "staining", "stain", "esophagus", "oesophagus", "node", "nodes", "nodule", "duct", "gland", "reaction", "protocol",
            "regimen", "trial", "study", "model", "catheter", "technique", "incision", "formula", "phenomenon", "effect", "body", "bodies", "drain", "scan",
            "hospital", "clinic", "center", "centre", "university", "institute", "medical", "health", "healthcare", "school", "college", "foundation",
            "society", "association", "inc", "ltd", "llc", "corp", "corporation", "company", "group", "church", "memorial", "general", "regional",
            "county", "city", "pharmaceuticals", "pharma", "street", "road", "avenue", "mutation", "gene", "protein", "antigen", "thickness", "level", "lesion",
            "ulcer", "hernia", "ring", "wax", "diet", "tea", "therapy", "treatment", "vaccine", "injection", "pills", "tablets", "drug");

    private final String text;
    private final List<TypedWord> words;
    private final NameLexicon lexicon;
    private final boolean titleCase;
    private final boolean shouting;

    NameRun(String text, List<TypedWord> words, NameLexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        long capitals = words.stream().filter(w -> w.capital() && lexicon.everyday(w.folded())).count();
        long everyday = words.stream().filter(w -> lexicon.everyday(w.folded())).count();
        this.titleCase = everyday > 3 && capitals * 2 > everyday;
        this.shouting = titleCase && words.stream().filter(TypedWord::shouted).count() * 2 > words.size();
    }

    List<TypedWord> words() {
        return words;
    }

    String text() {
        return text;
    }

    TypedWord at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : null;
    }

    /** Whether only a space, or a hyphen or point of a name, stands between this word and the one before. */
    boolean joined(int i) {
        if (i <= 0 || i >= words.size()) {
            return false;
        }
        TypedWord before = words.get(i - 1);
        int gap = words.get(i).start() - before.end();
        if (gap < 1 || gap > 3) {
            return false;
        }
        for (int at = before.end(); at < words.get(i).start(); at++) {
            char c = text.charAt(at);
            boolean point = c == '.' && (before.typed().length() <= 2 || NameCues.isTitle(before.folded()));
            if (c != ' ' && !point) {
                return false;
            }
        }
        return true;
    }

    /** The end of a name that begins here and needs no announcement, or {@code i} itself where none begins. */
    int endOfName(int i) {
        TypedWord first = words.get(i);
        if (!first.capital()) {
            return endOfUncapitalised(i);
        }
        if (partOfAThing(i) || shouting && !lexicon.given(first.folded())) {
            return i;
        }
        boolean given = lexicon.given(first.folded()) && !lexicon.clinicalForService(first.folded());
        boolean wordLike = lexicon.wordLikeGiven(first.folded());
        if (given || wordLike && !lexicon.clinicalForService(first.folded())) {
            int end = endOfCapitals(i, true);
            boolean sure = given || end > i + 1 && (lexicon.family(at(end - 1).folded()) || at(end - 1).initial() || lexicon.unknown(at(end - 1).folded()));
            return sure && !beforeAThing(end) ? end : i;
        }
        if (first.initial()) {
            int end = endOfCapitals(i, true);
            return end > i + 1 && pointAfter(i) && nameLike(at(end - 1)) && !beforeAThing(end) ? end : i;
        }
        if (titleCase || !nameLike(first)) {
            return i;
        }
        int end = endOfCapitals(i, false);
        if (beforeAThing(end)) {
            return i;
        }
        if (end > i + 1) {
            return end;
        }
        return lexicon.family(first.folded()) && !first.shouted() ? end : i;
    }

    /** The end of the capitalised words, initials and particles from here on that can be parts of one name. */
    int endOfCapitals(int i, boolean afterGiven) {
        int end = i + 1;
        while (end < words.size() && end - i < LONGEST && joined(end) && !words.get(end - 1).possessive()) {
            TypedWord next = words.get(end);
            boolean particle = PARTICLES.contains(next.folded()) && end + 1 < words.size() && joined(end + 1)
                    && (words.get(end + 1).capital() || PARTICLES.contains(words.get(end + 1).folded()));
            boolean part = next.capital() && (next.initial() && next.typed().charAt(0) != 'I' || SUFFIXES.contains(next.folded()) || nameLike(next)
                    || lexicon.given(next.folded()) || afterGiven && !shouting && lexicon.family(next.folded()) && !lexicon.clinicalForService(next.folded()));
            if (!particle && !part) {
                break;
            }
            end++;
        }
        while (end > i + 1 && PARTICLES.contains(words.get(end - 1).folded()) && !words.get(end - 1).capital()) {
            end--;
        }
        return end;
    }

    private int endOfUncapitalised(int i) {
        TypedWord first = words.get(i);
        if (first.folded().length() < 3 || !lexicon.given(first.folded()) || lexicon.clinical(first.folded()) || lexicon.everyday(first.folded())) {
            return i;
        }
        boolean surname = joined(i + 1) && !lexicon.everyday(at(i + 1).folded()) && !lexicon.clinical(at(i + 1).folded()) && lexicon.family(at(i + 1).folded());
        int end = surname ? i + 2 : i + 1;
        return beforeAThing(end) ? i : end;
    }

    /** Could be a part of a name by its looks: capitalised, and nothing that is known otherwise. */
    boolean nameLike(TypedWord word) {
        if (!word.capital() || word.shouted() && word.typed().length() < 4) {
            return false;
        }
        return lexicon.unknown(word.folded()) && (vowels(word.folded()) || word.typed().length() > 3);
    }

    private static boolean vowels(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0 || word.charAt(i) > 127) {
                return true;
            }
        }
        return false;
    }

    private boolean pointAfter(int i) {
        return words.get(i).end() < text.length() && text.charAt(words.get(i).end()) == '.';
    }

    boolean beforeAThing(int end) {
        return joinedOrHyphen(end) && (THINGS.contains(words.get(end).folded()) || lexicon.clinical(words.get(end).folded()) && words.get(end).capital());
    }

    /** "St. Mary's", "San José": a saint's name is that of a place. */
    private boolean partOfAThing(int i) {
        TypedWord before = at(i - 1);
        return before != null && joined(i) && Set.of("st", "saint", "san", "santa", "sainte", "mount", "mt").contains(before.folded());
    }

    private boolean joinedOrHyphen(int i) {
        return joined(i) || i < words.size() && i > 0 && words.get(i).start() == words.get(i - 1).end() + 1 && text.charAt(words.get(i - 1).end()) == '-';
    }
}
