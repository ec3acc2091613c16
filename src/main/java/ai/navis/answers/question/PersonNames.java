package ai.navis.answers.question;

import ai.navis.answers.question.Redaction.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of people: where the words around announce one, where a list knows it, and where it is written again later. */
final class PersonNames implements Finder {

    private final NameLexicon lexicon;
    private final NameCues cues;

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new NameCues(lexicon);
    }

    @Override
    public void find(String text, Findings findings) {
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
        again(words, findings, named);
    }

    private void add(String text, List<TypedWord> words, int from, int to, Findings findings, Set<String> named) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        boolean abbreviated = words.get(to - 1).initial() && end < text.length() && text.charAt(end) == '.';
        findings.add(Kind.NAME, start, abbreviated ? end + 1 : end);
        for (TypedWord word : words.subList(from, to)) {
            if (word.folded().length() > 2 && !NameCues.isTitle(word.folded()) && !lexicon.clinical(word.folded()) && !lexicon.everyday(word.folded())) {
                named.add(word.folded());
            }
        }
    }

    /** A person named in full is later called by one of the names. */
    private static void again(List<TypedWord> words, Findings findings, Set<String> named) {
        for (TypedWord word : words) {
            if (named.contains(word.folded()) && !findings.touchesFound(word.start(), word.end())) {
                findings.add(Kind.NAME, word.start(), word.end());
            }
        }
    }
}
