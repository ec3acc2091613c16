package ai.navis.answers.question.privacy;

import java.util.List;

/** Reads how far a name goes in the words of one text. Positions are places in the list of words. */
final class NameRun {

    private static final int LONGEST = 6;

    private final String text;
    private final List<TypedWord> words;
    private final NameLexicon lexicon;
    private final boolean titleCase;
    private final boolean shouting;
    private final boolean accents;

    NameRun(String text, List<TypedWord> words, NameLexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        long capitals = words.stream().filter(w -> w.capital() && lexicon.everyday(w.folded())).count();
        long everyday = words.stream().filter(w -> lexicon.everyday(w.folded())).count();
        this.accents = everyday * 3 < words.size() && words.size() > 6;
        this.titleCase = everyday > 3 && capitals * 3 > everyday * 2;
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
            boolean point = c == '.' && (before.typed().length() <= 2 || NameCues.isShortTitle(before.folded()));
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
        boolean given = lexicon.given(first.folded()) && !lexicon.clinical(first.folded());
        boolean wordLike = lexicon.wordLikeGiven(first.folded());
        if (given || wordLike && !lexicon.clinicalForService(first.folded())) {
            int end = endOfCapitals(i, true);
            if (end == i + 1 && (first.shouted() && first.typed().length() < 5 || first.typed().length() < 3 || NameParts.abbreviation(first.typed()))) {
                return i;
            }
            boolean byCapital = !first.opensSentence() && !titleCase && !first.shouted() && !lexicon.place(first.folded()) && !beforeADigit(i)
                    && (NameParts.NAMES_BY_CAPITAL.contains(first.folded()) || !lexicon.everyday(first.folded()) && first.typed().length() > 3);
            boolean sure = given || byCapital || end > i + 1 && surname(first, at(end - 1));
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
            return twoNames(i, end) ? end : i;
        }
        boolean family = lexicon.family(first.folded()) && first.typed().length() > 2;
        return !first.shouted() && (family || acts(end) || accented(first) && !first.opensSentence()) ? end : i;
    }

    /** The end of the capitalised words, initials and particles from here on that can be parts of one name. */
    int endOfCapitals(int i, boolean afterGiven) {
        int end = i + 1;
        while (end < words.size() && end - i < LONGEST && joined(end) && !words.get(end - 1).possessive()) {
            TypedWord next = words.get(end);
            boolean particle = NameParts.PARTICLES.contains(next.folded()) && end + 1 < words.size() && joined(end + 1)
                    && (words.get(end + 1).capital() || NameParts.PARTICLES.contains(words.get(end + 1).folded()));
            boolean part = next.capital() && (next.initial() && next.typed().charAt(0) != 'I' || NameParts.SUFFIXES.contains(next.folded()) || nameLike(next)
                    || lexicon.given(next.folded()) || afterGiven && !shouting && (lexicon.family(next.folded()) || lexicon.place(next.folded())) && (!lexicon.clinicalForService(next.folded()) || lexicon.surelyFamily(next.folded())));
            if (!particle && !part) {
                break;
            }
            end++;
        }
        while (end > i + 1 && NameParts.PARTICLES.contains(words.get(end - 1).folded()) && !words.get(end - 1).capital()) {
            end--;
        }
        return end;
    }

    /** After a given name that is an everyday word or a month only what can be nothing but a surname counts. */
    private boolean surname(TypedWord first, TypedWord last) {
        boolean everyday = lexicon.everyday(last.folded()) || lexicon.place(last.folded());
        return !everyday && lexicon.family(last.folded()) || last.initial() || lexicon.unknown(last.folded()) && !lexicon.place(first.folded());
    }

    /** More than a word and a letter, unless the word is known as a name: "Coenzyme Q" is none. */
    private boolean twoNames(int i, int end) {
        long whole = words.subList(i, end).stream().filter(w -> w.typed().length() > 1 && !w.shouted()).count();
        return whole > 1 || lexicon.family(words.get(i).folded()) && !words.get(i).shouted()
                || words.subList(i, end).stream().filter(w -> w.typed().length() > 3 && (lexicon.family(w.folded()) || lexicon.given(w.folded()))).count() > 1;
    }

    private boolean acts(int next) {
        return joined(next) && NameParts.HUMAN_ACTS.contains(words.get(next).folded());
    }

    private boolean beforeADigit(int i) {
        int at = words.get(i).end();
        return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether two words stand in one list: a comma, "&", or "and" alone between them. */
    boolean inOneList(int earlier, int later) {
        String between = text.substring(words.get(earlier).end(), words.get(later).start()).strip();
        return between.length() < 7 && (between.equals(",") || between.equals("&") || between.equals("and") || between.equals(", and"));
    }

    private int endOfUncapitalised(int i) {
        TypedWord first = words.get(i);
        if (!lexicon.given(first.folded()) || lexicon.clinical(first.folded()) || lexicon.everyday(first.folded())) {
            return i;
        }
        int next = joined(i + 1) && at(i + 1).typed().length() == 1 && joined(i + 2) ? i + 2 : i + 1;
        boolean surname = joined(next) && !lexicon.everyday(at(next).folded()) && !lexicon.clinical(at(next).folded()) && lexicon.family(at(next).folded());
        int end = surname ? next + 1 : i + 1;
        return !surname && !lexicon.commonGiven(first.folded()) || beforeAThing(end) ? i : end;
    }

    /** Could be a part of a name by its looks: capitalised, and nothing that is known otherwise. */
    boolean nameLike(TypedWord word) {
        if (!word.capital() || word.shouted() && word.typed().length() < 4 || NameParts.abbreviation(word.typed())) {
            return false;
        }
        boolean unknown = lexicon.unknown(word.folded()) || NameParts.foreign(word) && !lexicon.everyday(word.folded()) && !lexicon.place(word.folded()) && !lexicon.clinical(word.folded());
        return unknown && (NameParts.vowels(word.folded()) || word.typed().length() > 3);
    }

    /** An accent is foreign to English text, except in names. */
    boolean accented(TypedWord word) {
        return !accents && NameParts.foreign(word);
    }

    private boolean pointAfter(int i) {
        return words.get(i).end() < text.length() && text.charAt(words.get(i).end()) == '.';
    }

    boolean beforeAThing(int end) {
        if (!joinedOrHyphen(end)) {
            return false;
        }
        TypedWord next = words.get(end);
        TypedWord before = words.get(end - 1);
        boolean owner = before.possessive() && lexicon.given(before.folded()) && NameParts.OWNED.contains(next.folded());
        return !owner && (NameParts.THINGS.contains(next.folded()) || lexicon.clinicalByItself(next.folded()) && (next.capital() || !before.capital())
                || lexicon.clinicalForService(next.folded()) && !before.capital() && !lexicon.everyday(next.folded()));
    }

    /** "St. Mary's", "San José": a saint's name is that of a place. */
    private boolean partOfAThing(int i) {
        TypedWord before = at(i - 1);
        return before != null && joined(i) && NameParts.SAINTS.contains(before.folded());
    }

    private boolean joinedOrHyphen(int i) {
        return joined(i) || i < words.size() && i > 0 && words.get(i).start() == words.get(i - 1).end() + 1 && text.charAt(words.get(i - 1).end()) == '-';
    }
}
