package ai.navis.answers.question;

import java.util.ArrayList;
import java.util.List;

/** Pairs of questions that differ in one slot and look alike, made by rule from the slots. Always the same pairs. */
final class HardNegatives {

    record Pair(String first, String second, String why) {}

    private static final List<String> CANCERS = List.of("lung cancer", "breast cancer", "melanoma", "colon cancer", "acute myeloid leukemia");

    private static final List<List<String>> SETS = List.of(
            List.of("stage", "can {} %s be cured", "stage 0", "stage 1", "stage 2", "stage 2a", "stage 2b", "stage 3", "stage 4"),
            List.of("grade", "what is the outlook for {} %s", "grade 1", "grade 2", "grade 3", "stage 3", "high grade", "low grade"),
            List.of("drug", "side effects of {} for %s", "cisplatin", "carboplatin", "tamoxifen", "letrozole", "pembrolizumab", "nivolumab"),
            List.of("marker", "how is {} %s treated", "HER2 positive", "HER2 negative", "ER positive", "ER negative", "BRAF mutated", "BRAF wild type", "BRAF"),
            List.of("negation", "can %s {} be treated", "", "not", "never", "no longer", "still", "only"),
            List.of("with or without", "can %s be cured {} surgery", "with", "without", "before", "after", "during", "instead of"),
            List.of("age and sex", "symptoms of %s in {}", "children", "adults", "teenagers", "older adults", "men", "women", "babies"),
            List.of("what is done", "can aspirin {} %s", "treat", "prevent", "cause", "cure", "detect", "affect", "help with"),
            List.of("extent", "is {} %s curable", "metastatic", "recurrent", "locally advanced", "oligometastatic", "early stage", "refractory", "benign"),
            List.of("form", "{} is %s treated", "how", "why", "when", "where", "how often", "how long", "should", "who"),
            List.of("line", "what is the {} treatment for %s", "first line", "second line", "best", "newest", "natural", "most common", "adjuvant", "neoadjuvant"),
            List.of("number", "what are the {} signs of %s", "2", "3", "5", "seven", "12"),
            List.of("time", "what happens {} chemo for %s", "before", "during", "after", "without", "between", "until"),
            List.of("side", "pain in the {} arm with %s", "left", "right", "other", "same", "upper"),
            List.of("more or less", "is %s {} common in men", "more", "less", "most", "least", "also", "only", "even"),
            List.of("test", "can {} detect %s", "an MRI", "a CT scan", "a PET scan", "an ultrasound", "a biopsy", "a blood test"),
            List.of("treatment", "how long does {} for %s last", "chemotherapy", "radiation therapy", "immunotherapy", "hormone therapy", "surgery"),
            List.of("substance", "does {} cause %s", "soy", "soy milk", "tea", "black tea", "green tea", "sugar", "honey", "a zebra", "my sofa"),
            List.of("kin", "my {} had %s, what is my risk", "mother", "father", "sister", "brother", "aunt", "uncle", "cousin"),
            List.of("at risk", "{} %s", "risk of", "risk factors for", "symptoms of", "causes of", "types of", "stages of", "screening for", "vaccine for"),
            List.of("outcome", "what is the {} of %s", "survival rate", "death rate", "cure rate", "life expectancy", "five year survival rate", "ten year survival rate", "recurrence rate"),
            List.of("duty", "{} take tamoxifen for %s", "can I", "should I", "why do I", "when do I", "how do I", "how long do I", "how often do I", "who must"),
            List.of("everyday", "can I {} with %s", "swim", "drive", "fly", "dance", "sing", "sleep", "climb", "ski"),
            List.of("number of years", "is {} years of tamoxifen enough for %s", "2", "5", "ten", "7"));

    private static final List<List<String>> TURNED = List.of(
            List.of("can {a} cause {b}", "smoking", "lung cancer", "stress", "melanoma", "obesity", "colon cancer", "anemia", "leukemia"),
            List.of("is {a} a symptom of {b}", "fatigue", "lymphoma", "anemia", "colon cancer", "cough", "lung cancer"),
            List.of("does {a} mean {b}", "a lump", "breast cancer", "a nodule", "thyroid cancer"),
            List.of("{a} spread to the {b}", "lung cancer", "liver", "breast cancer", "brain", "colon cancer", "bone"),
            List.of("{a} after {b}", "breast cancer", "lung cancer", "chemotherapy", "surgery", "menopause", "radiation therapy"),
            List.of("is {a} better than {b}", "surgery", "radiation", "letrozole", "tamoxifen", "hospice", "palliative care"),
            List.of("switching from {a} to {b}", "tamoxifen", "letrozole", "cisplatin", "carboplatin"),
            List.of("can {a} turn into {b}", "chronic leukemia", "acute leukemia", "a polyp", "colon cancer"),
            List.of("does {a} affect {b}", "chemotherapy", "diabetes", "melanoma", "diabetes", "breast cancer", "menopause"),
            List.of("can {a} be treated before {b}", "lung cancer", "breast cancer", "melanoma", "lymphoma"),
            List.of("does {a} raise the risk of {b}", "breast cancer", "ovarian cancer", "diabetes", "pancreatic cancer"),
            List.of("risk of {a} with {b}", "breast cancer", "lung cancer", "stroke", "leukemia"));

    private HardNegatives() {}

    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (List<String> set : SETS) {
            List<String> values = set.subList(2, set.size());
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size(); j++) {
                    String cancer = CANCERS.get((i + j) % CANCERS.size());
                    pairs.add(new Pair(filled(set.get(1), values.get(i), cancer), filled(set.get(1), values.get(j), cancer), set.get(0)));
                }
            }
        }
        for (List<String> set : TURNED) {
            for (int i = 1; i + 1 < set.size(); i += 2) {
                pairs.add(new Pair(turned(set.get(0), set.get(i), set.get(i + 1)), turned(set.get(0), set.get(i + 1), set.get(i)), "direction"));
            }
        }
        pairs.addAll(otherCancers());
        return pairs;
    }

    private static List<Pair> otherCancers() {
        List<String> cancers = List.of("leukemia", "acute leukemia", "chronic leukemia", "lymphoma", "Hodgkin lymphoma", "non-Hodgkin lymphoma",
                "brain tumor", "brain cancer", "glioma", "glioblastoma", "liver cancer", "liver metastases", "bile duct cancer", "skin cancer", "melanoma");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < cancers.size(); i++) {
            for (int j = i + 1; j < cancers.size(); j++) {
                pairs.add(new Pair("can " + cancers.get(i) + " be cured", "can " + cancers.get(j) + " be cured", "cancer"));
            }
        }
        return pairs;
    }

    private static String filled(String template, String value, String cancer) {
        return template.replace("{}", value).replace("%s", cancer);
    }

    private static String turned(String template, String first, String second) {
        return template.replace("{a}", first).replace("{b}", second);
    }
}
