package ai.navis.answers.question.privacy;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Removes identifiers of persons from a typed text: names, addresses, exact dates, and the numbers and online names that
 * point at one person. Written rules, not a model: they miss what no rule describes. Safe for use by many threads.
 */
public final class Identifiers {

    private final List<Finder> finders;

    /**
     * @param clinical whether a word in lower case stands in a clinical term of the service. Such a word is not removed as a
     *     name, unless it is a common given name or a family name right after a title or a given name ("Mr Brown")
     */
    public Identifiers(Predicate<String> clinical) {
        NameLexicon lexicon = NameLexicon.load(clinical);
        finders = List.of(new KeptForms(), new OnlineIdentifiers(), new DatesAndAges(), new RecordNumbers(), new BankNumbers(),
                new PhoneNumbers(), new StreetAddresses(lexicon), new PostalCodes(lexicon), new PersonNames(lexicon));
    }

    /** The text with each identifier replaced by {@code [removed]}. Redacting the result again changes nothing. */
    public Redaction redact(String text) {
        String plain = PlainCharacters.of(text);
        String lower = plain.toLowerCase(Locale.ROOT);
        Findings findings = new Findings();
        for (Finder finder : finders) {
            finder.find(plain, lower, findings);
        }
        return findings.of(text);
    }
}
