package ai.navis.answers.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a text is in English, by its script and its small words. */
final class Language {

    private static final Set<String> ENGLISH = Set.of(
            "the", "is", "are", "what", "how", "can", "of", "and", "for", "it", "does", "do", "why", "when", "i", "my", "to",
            "with", "in", "be", "have", "has", "a", "an", "you", "your", "which", "where", "will", "should", "from", "about");

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "es", Set.of("el", "los", "las", "que", "qué", "cuál", "cuáles", "cual", "cuales", "cómo", "como", "puede", "pueden",
                    "para", "por", "con", "una", "un", "del", "es", "se", "tengo", "tiene", "mi", "cuando", "cuánto", "hay",
                    "síntomas", "cura", "curar", "tratamiento", "y", "cáncer", "son", "sobre", "está", "hígado", "la"),
            "fr", Set.of("le", "les", "des", "du", "une", "est", "que", "quel", "quels", "quelle", "quelles", "comment", "peut",
                    "pour", "avec", "dans", "sont", "ce", "qui", "et", "au", "traitement", "guérir", "cancer", "foie", "sein"),
            "de", Set.of("der", "die", "das", "ist", "sind", "wie", "wird", "kann", "man", "und", "ein", "eine", "für", "mit",
                    "bei", "welche", "warum", "nicht", "von", "zu", "krebs", "den", "im", "was", "heilbar"),
            "it", Set.of("il", "lo", "gli", "che", "cosa", "come", "può", "per", "con", "sono", "quali", "della", "del", "di",
                    "è", "una", "si", "cancro", "tumore", "cura", "e", "al"),
            "pt", Set.of("o", "os", "que", "quais", "qual", "como", "pode", "para", "com", "uma", "um", "do", "da", "são", "é",
                    "não", "tem", "câncer", "cancro", "tratamento", "e", "sintomas"),
            "nl", Set.of("de", "het", "een", "wat", "hoe", "kan", "zijn", "voor", "met", "van", "welke", "wordt", "kanker", "en"),
            "pl", Set.of("jest", "czy", "jak", "co", "jakie", "można", "dla", "rak", "raka", "nie", "się", "na", "leczenie"),
            "vi", Set.of("là", "gì", "có", "không", "ung", "thư", "được", "như", "thế", "nào", "của", "bệnh"),
            "id", Set.of("apa", "apakah", "yang", "kanker", "bisa", "bagaimana", "dan", "untuk", "dengan", "adalah", "gejala"),
            "tr", Set.of("nedir", "mi", "mı", "nasıl", "kanseri", "kanser", "ve", "için", "olur", "tedavi", "belirtileri"));

    private static final double MOSTLY = 0.6;

    private Language() {}

    /** Whether the text can be read as English. A text without any small word ("HCC stages") can. */
    static boolean english(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        if (latin < letters * MOSTLY) {
            return false;
        }
        List<String> words = List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
        long english = words.stream().filter(ENGLISH::contains).count();
        return OTHERS.values().stream().allMatch(small -> {
            long other = words.stream().filter(small::contains).count();
            return other <= english || (other == 1 && words.size() > 3 && !accented(text));
        });
    }

    private static boolean accented(String text) {
        return text.codePoints().anyMatch(c -> c > 0x7f && Character.isLetter(c));
    }
}
