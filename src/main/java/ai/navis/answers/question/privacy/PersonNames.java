package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of people: where the words around announce one, where a list knows it, and where it is written again later. */
final class PersonNames implements Finder {

    /** Marks a name that was written without a capital, and so may be again. */
    private static final char UNCAPITALISED = '_';

    private final NameLexicon lexicon;
    private final NameCues cues;

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new NameCues(lexicon);
    }

    @Override
    public void find(String text, String lower, Findings findings) {
        List<TypedWord> words = TypedWord.of(text);
        NameRun run = new NameRun(text, words, lexicon);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < words.size(); ) {
            int end = cues.titledOrAnnounced(run, i);
            if (end == i) {
                end = run.endOfName(i);
            }
            if (end > i) {
                add(text, words, i, end, findings, named);
                i = end;
            } else {
                i++;
            }
        }
        neighbours(run, words, findings);
        again(words, findings, named);
    }

    /** In "Ann, Bao and Chidi" one known name tells what the others are. */
    private void neighbours(NameRun run, List<TypedWord> words, Findings findings) {
        for (int i = 1; i < words.size(); i++) {
            int before = i > 1 && words.get(i - 1).folded().equals("and") ? i - 2 : i - 1;
            if (run.inOneList(before, i)) {
                listed(run, words.get(i), words.get(before), findings);
            }
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            int after = i + 2 < words.size() && words.get(i + 1).folded().equals("and") ? i + 2 : i + 1;
            if (run.inOneList(i, after)) {
                listed(run, words.get(i), words.get(after), findings);
            }
        }
    }

    private void listed(NameRun run, TypedWord word, TypedWord beside, Findings findings) {
        if (word.shouted() || !findings.isName(beside.start()) || findings.touchesFound(word.start(), word.end())) {
            return;
        }
        if (run.nameLike(word) || lexicon.wordLikeGiven(word.folded()) && !lexicon.place(word.folded())
                || word.capital() && !word.opensSentence() && lexicon.family(word.folded()) && !lexicon.clinicalForService(word.folded())) {
            findings.add(Kind.NAME, word.start(), word.end());
        }
    }

    private void add(String text, List<TypedWord> words, int from, int to, Findings findings, Set<String> named) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        boolean abbreviated = words.get(to - 1).initial() && end < text.length() && text.charAt(end) == '.';
        findings.add(Kind.NAME, start, abbreviated ? end + 1 : end);
        for (TypedWord word : words.subList(from, to)) {
            if (word.folded().length() > 2 && !NameCues.isTitle(word.folded()) && !lexicon.clinical(word.folded()) && !lexicon.everyday(word.folded())) {
                named.add(word.capital() ? word.folded() : UNCAPITALISED + word.folded());
            }
        }
    }

    /** A person named in full is later called by one of the names. */
    private void again(List<TypedWord> words, Findings findings, Set<String> named) {
        for (TypedWord word : words) {
            boolean sure = word.capital() || lexicon.given(word.folded());
            if ((sure && named.contains(word.folded()) || named.contains(UNCAPITALISED + word.folded())) && !findings.touchesFound(word.start(), word.end())) {
                findings.add(Kind.NAME, word.start(), word.end());
            }
        }
    }
}
