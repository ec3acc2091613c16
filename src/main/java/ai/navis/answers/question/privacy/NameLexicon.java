package ai.navis.answers.question.privacy;

import ai.navis.answers.question.words.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is known of single words, in folded form: whether people are called so, and whether it is a clinical or an everyday word. */
final class NameLexicon {

    private static final String FOLDER = "/identifiers/";
    private static final Pattern CLINICAL_ENDING = Pattern.compile(
            "\\p{L}{2,40}(?:mab|nib|tinib|ciclib|parib|zomib|platin|taxel|rubicin|bicin|mustine|statin|tide|mycin|cillin|azole|olol|sartan|stim|cept"
                    + "|leucel|oma|omas|omatous|itis|osis|oses|otic|emia|aemia|emic|ectomy|otomy|ostomy|oscopy|plasty|graphy|gram|grams|ology|ological|ologist|ologists|pathy"
                    + "|pathic|plasia|plastic|trophy|genic|genesis|cyte|cytes|cytic|cytosis|blast|blasts|blastic|oid|ase|therapy|lysis|static|stasis|stases|penia|algia|rrhea|uria)");
    private static final Pattern FAMILY_ENDING = Pattern.compile(
            "\\p{L}{2,20}(?:sson|sen|dottir|ova|eva|ov|ev|sky|ski|ska|skaya|cki|cka|czyk|wicz|vic|vich|enko|chuk|idis|ides|poulos|akis|oglu|yan|escu|guez|ndez|nchez|rez|inez"
                    + "|elli|etti|ucci|inen|quist|qvist|berg|stein|baum|meyer|meier|bauer|shvili|adze|wala|moto|mura|yama|hashi|kawa|shita|naka|strom|lund|gren|dahl|mann|sdotter|sohn"
                    + "|zadeh|nejad|pour|aninda|appa|swamy|amurthy|lingam|esan|asena|weera|ssen|aitis|aite|auskas|owska|owski|inska|inski|rsson|lsson|ksson|ttir)");
    private static final Pattern FAMILY_ENDING_SON = Pattern.compile("\\p{L}{3,20}son");

    /** Endings of English and Latin words that names seldom have. */
    private static final Pattern WORD_ENDING = Pattern.compile(
            "\\p{L}{2,40}(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|isms?|ists?|able|ible|less|ous|ative|itive|ctive|sive|ular|eal|ial|nal|ral|tal|mal|cal|dal|ual|bral|tic|nic|mic|lic|ric|thic|dic|phic|gic|ctory|story"
                    + "|ide|ides|ate|ates|ite|ium|eum|ence|ance|ency|ancy|ship|hood|ward|graph|scope|gen|kine|kinase|feron|rubin|phen|xic|idic|sheath|plasm|plasms|tumou?rs?|cancers?|oids?|iform|formin|statins?|ylate|etron|mycin|prim|vir"
                    + "|orphone|profen|citabine|rabine|trexate|trexed|exin|asone|olone|onide|idone|apine|amine|idine|orine|atine|itine|otine|ucel|tecan|poside|limus|degib|lisib|rasib|setron|pitant|dronate|relix|relin|stine|vec|tinostat|pamoate)");

    // Static, so that a native executable has read them when it is built.
    private static final WordSet COMMON = read("common-given-names.txt");
    private static final WordSet GIVEN = read("given-names.txt");
    private static final WordSet WORD_LIKE = read("word-like-given-names.txt");
    private static final WordSet FAMILY = read("family-names.txt");
    private static final WordSet EVERYDAY = read("everyday-words.txt");
    private static final WordSet CLINICAL_WORDS = read("clinical-words.txt");
    private static final WordSet PLACES = read("places.txt");

    private final Predicate<String> clinical;

    private NameLexicon(Predicate<String> clinical) {
        this.clinical = clinical;
    }

    static NameLexicon load(Predicate<String> clinical) {
        return new NameLexicon(clinical);
    }

    /** A word of the service. Its vocabulary has given names, too ("St. John's wort"): those that people commonly have are names. */
    boolean clinicalForService(String word) {
        return !COMMON.contains(word) && clinical.test(word);
    }

    /** A family name that is no eponym. It is one after a title or a given name, even where a term has the same word. */
    boolean surelyFamily(String word) {
        return FAMILY.contains(word) && !CLINICAL_WORDS.contains(word);
    }

    /** A term, an eponym or a drug. */
    boolean clinical(String word) {
        return clinicalByItself(word) || clinicalForService(word);
    }

    /** Clinical whatever the vocabulary of the service says, which also has the everyday words inside its terms. */
    boolean clinicalByItself(String word) {
        if (CLINICAL_WORDS.contains(word) || CLINICAL_ENDING.matcher(word).matches() && !given(word) && !FAMILY.contains(word)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 && (clinicalByItself(word.substring(0, hyphen)) || clinicalByItself(word.substring(hyphen + 1)));
    }

    /** Called so, and nothing else is. */
    boolean given(String word) {
        return COMMON.contains(word) || GIVEN.contains(word) || word.indexOf('-') > 0 && given(word.substring(0, word.indexOf('-')));
    }

    /** So common as a given name that it is known without a capital. */
    boolean commonGiven(String word) {
        return COMMON.contains(word) && word.length() > 3;
    }

    /** Called so, but also an everyday word, a month or a place. */
    boolean wordLikeGiven(String word) {
        return WORD_LIKE.contains(word);
    }

    boolean family(String word) {
        return FAMILY.contains(word) || FAMILY_ENDING.matcher(word).matches() && !everyday(word)
                || !word.endsWith("person") && FAMILY_ENDING_SON.matcher(word).matches() && !everyday(word)
                || word.indexOf('-') > 0 && FAMILY.contains(word.substring(0, word.indexOf('-')));
    }

    boolean place(String word) {
        return PLACES.contains(word);
    }

    boolean everyday(String word) {
        if (EVERYDAY.contains(word)) {
            return true;
        }
        int length = word.length();
        return length > 4 && (ends(word, "s", "") || ends(word, "es", "") || ends(word, "ed", "") || ends(word, "ed", "e") || ends(word, "ing", "")
                || ends(word, "ing", "e") || ends(word, "ly", "") || ends(word, "er", "") || ends(word, "ies", "y") || ends(word, "n't", "")
                || ends(word, "'m", "") || ends(word, "'re", "") || ends(word, "'ve", "") || ends(word, "'ll", "") || ends(word, "'d", "")
                || word.indexOf('-') > 0 && Arrays.stream(word.split("-")).anyMatch(EVERYDAY::contains));
    }

    /** Neither a term nor an everyday word nor a place: in a text about cancer, most often a name. */
    boolean unknown(String word) {
        return unknownWithoutService(word) && !clinicalForService(word);
    }

    boolean unknownWithoutService(String word) {
        return word.length() > 1 && !everyday(word) && !place(word) && !clinicalByItself(word)
                && (given(word) || family(word) || word.length() < 6 || !WORD_ENDING.matcher(word).matches());
    }

    private boolean ends(String word, String ending, String instead) {
        return word.endsWith(ending) && EVERYDAY.contains(word.substring(0, word.length() - ending.length()) + instead);
    }

    private static WordSet read(String file) {
        try (InputStream in = NameLexicon.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + FOLDER + file);
            }
            Set<String> words = new HashSet<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    Arrays.stream(line.split("\\s+")).filter(word -> !word.isEmpty()).forEach(words::add);
                }
            }
            return new WordSet(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
