package ai.navis.answers.answer.rules;

import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a claim names (drugs, treatments, tests, symptoms, persons, proper names) its sources name, too. */
final class Named implements Claim.Check {

    private static final Pattern PROPER = Pattern.compile("(?<=[\\p{Ll}\\p{N},;]\\s)(?!(?:I{1,3}|IV)[ABC]?\\b)\\p{Lu}[\\p{L}\\p{N}]+");

    private final Recogniser recogniser;

    Named(Vocabulary vocabulary) {
        this.recogniser = new Recogniser(vocabulary);
    }

    @Override
    public String fault(Claim claim) {
        Set<String> given = claim.together();
        List<Term> named = terms(claim.said().text());
        Set<String> terms = null;
        for (Term term : named) {
            if (!stands(term, given, claim.subject())) {
                terms = terms == null ? ids(claim) : terms;
                if (!terms.contains(term.id())) {
                    return "the cited passages do not name " + term.name();
                }
            }
        }
        Matcher proper = PROPER.matcher(claim.said().text());
        while (proper.find()) {
            String name = SameMeaning.of(proper.group().toLowerCase(java.util.Locale.ROOT));
            if (!given.contains(name) && !claim.subject().contains(name) && !SameMeaning.addsNothing(proper.group().toLowerCase(java.util.Locale.ROOT))) {
                return "the cited passages do not name " + proper.group();
            }
        }
        return null;
    }

    /** The things that a text names, cancers left to {@link SameCancer}. */
    List<Term> terms(String text) {
        return recogniser.recognise(text).subjects();
    }

    private static boolean stands(Term term, Set<String> given, Set<String> subject) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(term.name()), term.names().stream())
                .anyMatch(name -> Words.of(name).stream().filter(Words::says)
                        .allMatch(w -> given.contains(SameMeaning.of(w)) || SameMeaning.addsNothing(w) || subject.contains(SameMeaning.of(w))));
    }

    private Set<String> ids(Claim claim) {
        Set<String> ids = new HashSet<>();
        claim.given().forEach(s -> terms(s.text()).forEach(t -> ids.add(t.id())));
        return ids;
    }
}
