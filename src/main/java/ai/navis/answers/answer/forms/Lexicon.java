package ai.navis.answers.answer.forms;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.forms.Reading.Run;
import ai.navis.answers.answer.forms.Reading.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks each term of one answer where the text first uses it; what is laid out first must be read first. */
final class Lexicon {

    private final Map<Dressed.Word, Word> words = new LinkedHashMap<>();
    private final Map<Dressed.Word, Pattern> unmarked = new LinkedHashMap<>();

    Lexicon(List<Dressed.Word> terms) {
        for (Dressed.Word term : terms) {
            words.put(term, word(words.size() + 1, null, term));
            unmarked.put(term, Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(Plain.text(term.used())) + "(?![\\p{L}\\p{N}])"));
        }
    }

    /** {@code text} in pieces, so that each term at its first use is one of its own. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            Dressed.Word next = null;
            int start = text.length();
            int end = text.length();
            for (Map.Entry<Dressed.Word, Pattern> term : unmarked.entrySet()) {
                Matcher use = term.getValue().matcher(text);
                if (use.find(from) && use.start() < start && use.end() > use.start()) {
                    next = term.getKey();
                    start = use.start();
                    end = use.end();
                }
            }
            if (start > from) {
                runs.add(new Run(text.substring(from, start), null));
            }
            if (next != null) {
                runs.add(new Run(text.substring(start, end), mark(next)));
            }
            from = end;
        }
        return runs;
    }

    /** Every term; those that no sentence uses have no place. */
    List<Word> words() {
        return List.copyOf(words.values());
    }

    private Word mark(Dressed.Word term) {
        unmarked.remove(term);
        int number = List.copyOf(words.keySet()).indexOf(term) + 1;
        Word marked = word(number, "use-" + number, term);
        words.put(term, marked);
        return marked;
    }

    private static Word word(int number, String place, Dressed.Word term) {
        return new Word("word-" + number, place, Plain.text(term.term()), Plain.text(term.meaning()));
    }
}
