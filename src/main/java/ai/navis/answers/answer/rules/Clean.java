package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** An answer is plain text: no markup, no links, no addresses or numbers of persons, no letters that hide others. */
final class Clean implements Rule {

    private static final String NAME = "clean";
    private static final String ORDINARY = " ,.'?!;:%-";
    private static final List<String> PERSONAL = List.of("ear ", "MRN", "mrn", "ecord number", "ate of birth", "DOB", "dob", "SSN", "ssn", "orn on", "ocial ", "ID", " id", "policy", "Mr", "Ms", "Dr", "Miss", "Prof", "Doctor", "Hi", "He", "name is",
            "http", "www", "click", "download", "javascript", "mailto", "doi", "DOI", "pmid", "PMID", " dot ", "data:", "file:", "tel:", "ftp", "street", "--");
    private static final Map<String, Pattern> DIRT = Map.of(
            "holds markup", Pattern.compile("<[a-zA-Z/!?]|>|&[a-zA-Z]+;|&#x?[0-9a-fA-F]+;|[*_`~^\\\\|{}]|^\\s*#|^\\s*[-+\\u2022\\u25AA\\u25CF\\u2013\\u2014\\u2192]\\s|^\\s*\\(?\\d{1,2}[.)]\\s|^\\s*[a-z][.)]\\s|[\\[\\]]|[\\n\\r\\t]|-{3,}|={3,}|\\u2022"),
            "holds a link", Pattern.compile("(?i)://|\\b(?:hxxps?|mailto|javascript|data|file|ftp|tel):|\\bwww\\.|(?<=[a-z0-9])\\.(?:com|org|gov|net|edu|io|ai|co|uk|info|health|care|app|dev|eu|de|ly|me|biz|cn|ru)\\b|"
                    + "\\bdoi\\b|\\b10\\.\\d{4,}/|\\bpmid\\b|\\b(?:dot|\\(dot\\)) (?:com|org|gov|net)\\b|\\bclick here\\b|\\bnct\\d+|\\bdownload\\b.{0,20}\\bhere\\b"),
            "holds a phone number or address", Pattern.compile("(?i)\\d{3}[-. )]{1,2}\\d{3}[-. ]?\\d{4}|\\b\\d{3}[-.]\\d{4}\\b|\\+\\d[\\d -]{6,}|\\b1?-?8(?:00|66|77|88)-[\\w-]{4,}|\\b\\d{7,}\\b|\\b\\d{3}-\\d{2}-\\d{4}\\b|@|\\(at\\)| at [\\w-]+\\.[a-z]{2,}|"
                    + "\\b\\d{1,5} \\p{Lu}[a-z]+ (?:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd)\\b"),
            "tells of a person", Pattern.compile("\\[(?:name|removed|contact|location)\\]|(?i:\\bdear\\b|\\bmrn\\b|\\bmedical record number\\b|\\bdate of birth\\b|\\bdob\\b|\\bssn\\b|\\bborn on\\b|\\bsocial security\\b|\\bpatient id\\b|\\bpolicy number\\b|\\binsurance id\\b)|"
                    + "\\b(?:Mr|Mrs|Ms|Dr|Miss|Prof|Professor|Doctor)\\.? \\p{Lu}\\p{Ll}+|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, (?:19|20)\\d\\d\\b|"
                    + "^(?:Hi|Hello|Hey)\\b|\\b[Mm]y name is\\b"),
            "is not in plain letters", Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{So}\\p{Sk}&&[^\\u00b0\\u00ae\\u2122]]|[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}]]|[\\p{N}&&[^0-9\\u00b2\\u00b3\\u00bc-\\u00be]]|\\p{M}|[\\u2028\\u2029\\u00ad]"));

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        Wording.all(draft).filter(text -> suspect(text.text())).forEach(text -> DIRT.forEach((why, pattern) -> {
            if (pattern.matcher(text.text()).find() && !quotes(pattern, text, brief)) {
                violations.add(new Violation(NAME, text, why));
            }
        }));
        Wording.all(draft).filter(Clean::hides).forEach(text -> violations.add(new Violation(NAME, text, "hides letters behind others")));
        return violations;
    }

    /** Whether anything but letters and ordinary marks stands in it, or a word that tells of a person; most texts need no closer look. */
    private static boolean suspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0 && i < text.length() - 1;
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || ORDINARY.indexOf(c) >= 0 && (c != '-' || inside) && (c != '.' || !inside);
            if (!plain) {
                return true;
            }
        }
        return PERSONAL.stream().anyMatch(text::contains);
    }

    /** Whether a cited passage says that very thing, as with the name of a register of trials. */
    private static boolean quotes(Pattern pattern, Sentence text, Brief brief) {
        List<String> sources = text.citations().stream().map(brief.found().passages()::get).filter(Objects::nonNull).map(Passage::text).toList();
        return pattern.matcher(text.text()).results().allMatch(dirt -> sources.stream().anyMatch(s -> s.contains(dirt.group())));
    }

    /** Whether letters stand in it that only look like plain ones, such as those of full width. */
    private static boolean hides(Sentence text) {
        if (text.text().chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        String plain = text.text();
        String normal = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        return !letters(normal).equals(letters(Normalizer.normalize(plain, Normalizer.Form.NFC)));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
