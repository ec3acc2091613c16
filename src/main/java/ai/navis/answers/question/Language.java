package ai.navis.answers.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a text is in English, by its script, its small words and the words that patients use. A text without any
 * such word ("HCC stages") counts as English.
 */
final class Language {

    private static final Set<String> ENGLISH = Set.of(
            "the", "is", "are", "what", "how", "can", "of", "and", "for", "it", "does", "do", "why", "when", "i", "my", "to",
            "with", "in", "be", "have", "has", "a", "an", "you", "your", "which", "where", "will", "should", "from", "about",
            "not", "cancer", "treatment", "symptoms", "symptom", "stage", "stages", "cure", "surgery", "causes", "risk", "tumor",
            "tumour", "screening", "survival", "side", "effects", "after", "or", "test", "patients", "people");

    private static final Map<String, Set<String>> OTHERS = Map.ofEntries(
            Map.entry("es", words("el los las que qué cuál cuáles cual cuales cómo como puede pueden para por con una un del es se tengo"
                    + " tiene mi mis cuando cuándo cuánto cuánta cuanto hay y son sobre está estoy la de en al su no me qué si o lo le he ha soy tomar hacer ser más muy")),
            Map.entry("fr", words("le les des du une est que quel quels quelle quelles comment peut pour avec dans sont ce qui et au aux la de en il elle je mon ma un ou")),
            Map.entry("de", words("der die das ist sind wie wird werden kann man und ein eine für mit bei welche warum nicht von zu den im was gibt es")),
            Map.entry("it", words("il lo gli che cosa come può per con sono quali quale della del dei delle di è una un si al la le nel quanto ho mio")),
            Map.entry("pt", words("o os as que quais qual como pode para com uma um do da dos das são é não tem de em no na se meu minha quanto há por")),
            Map.entry("nl", words("de het een wat hoe kan zijn voor met van welke wordt en te bij ik is er aan mijn")),
            Map.entry("pl", words("jest czy jak co jakie można dla nie się na w z są jaki od")),
            Map.entry("vi", words("là gì có không được như thế nào của bệnh ung thư")),
            Map.entry("id", words("apa apakah yang bisa bagaimana dan untuk dengan adalah pada dapat saya")),
            Map.entry("tr", words("nedir mi mı nasıl ve için olur ne bir nelerdir edilir")),
            Map.entry("tl", words("ano ang mga ng sa ba na paano may kung ako ay po")),
            Map.entry("sv", words("vad är hur vilka kan man det att går för med på och en ett av som den vid får")),
            Map.entry("da", words("hvad er hvordan kan man det at for med på og en et af ved hvilke hva")),
            Map.entry("ro", words("care sunt ce este cum se poate de la și un o în cu pentru")),
            Map.entry("hu", words("mi mik az és hogyan van a mennyi milyen lehet")),
            Map.entry("cs", words("co je jak jaké jsou lze se na pro při")),
            Map.entry("fi", words("mikä mitä on ovat miten voiko ja oireet")));

    /** The beginnings of words for cancer and its treatment that no English word has. */
    private static final List<String> STEMS = List.of(
            "quimio", "radioterap", "cánc", "câncer", "cancro", "síntoma", "sintoma", "sintomi", "sintomas", "tratamiento", "tratamento",
            "trattamento", "traitement", "enfermedad", "hígado", "pulmón", "pulmon", "pulmão", "fígado", "próstata", "mama", "tumore", "tumeur",
            "chimiothérap", "chemioterap", "leucemia", "linfoma", "krebs", "kanker", "kanser", "cancerul", "symtom", "symptôm", "behandl",
            "behandel", "genezen", "heilbar", "rak", "raka", "leczen", "guérir", "guarir", "curar", "gejala", "belirti", "tedavi", "efectos", "effetti",
            "efeitos", "efekty", "lungenkrebs", "brustkrebs", "levercancer", "bröstcancer", "lungcancer", "tjocktarm", "longkanker",
            "nebenwirkung", "biverkning", "bijwerking", "rákos", "rakovina", "syöpä", "kræft", "kreft", "foie", "poumon", "sein");

    /** The languages that have a word among their small words, by the word. */
    private static final Map<String, List<String>> LANGUAGES = languages();

    private static final double MOSTLY = 0.6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private Language() {}

    /** Whether the text can be read as English. */
    static boolean english(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        if (!plain && !latin(text)) {
            return false;
        }
        boolean accented = !plain && text.codePoints().anyMatch(c -> c > 0x7f && Character.isLetter(c));
        long english = 0;
        long subject = 0;
        Map<String, Integer> others = new HashMap<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            LANGUAGES.getOrDefault(word, List.of()).forEach(language -> others.merge(language, 1, Integer::sum));
            if (ENGLISH.contains(word)) {
                english++;
            } else if (hasForeignStem(word)) {
                subject++;
            }
        }
        int other = others.values().stream().max(Integer::compare).orElse(0);
        boolean chance = other <= 1 && subject == 0 && !(accented && other == 1);
        return chance || other + 2 * subject <= english + (accented ? 0 : 1);
    }

    private static boolean latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        return latin >= letters * MOSTLY;
    }

    private static boolean hasForeignStem(String word) {
        for (String stem : STEMS) {
            if (stem.length() < 5 ? word.equals(stem) : word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        OTHERS.forEach((language, small) -> small.forEach(word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
        return languages;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }
}
