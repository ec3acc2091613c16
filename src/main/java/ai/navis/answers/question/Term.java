package ai.navis.answers.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that questions name: a cancer, a drug, a symptom.
 *
 * @param kind       what sort of thing it is
 * @param id         its name in keys; unique over all kinds
 * @param name       how it is written in the middle of a sentence
 * @param names      other ways to write it, all of which mean exactly this
 * @param caseNames  abbreviations that count in capitals only, because in small letters they are ordinary words
 * @param sites      for a cancer: body words with which "X cancer" and "cancer of the X" mean it
 * @param parent     for a cancer: the broader cancer that it is a kind of
 * @param population for a cancer: whose it mainly is, {@code adult}, {@code childhood} or {@code any}
 * @param alone      whether naming it is enough to make a question one about cancer
 * @param benign     whether it is no cancer although it is listed among them
 * @param page       for a cancer: whether patients find a page of its own on it
 */
@RegisterForReflection
public record Term(
        Kind kind,
        String id,
        String name,
        List<String> names,
        List<String> caseNames,
        List<String> sites,
        String parent,
        String population,
        boolean alone,
        boolean benign,
        boolean page) {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "in", "or", "with");

    /** The slug of cancer in general. */
    public static final String ANY_CANCER = "cancer";

    /** What tells that a cancer was found a short time ago. */
    static final String NEWLY_DIAGNOSED = "newly-diagnosed";

    public Term {
        names = names == null ? List.of() : List.copyOf(names);
        caseNames = caseNames == null ? List.of() : List.copyOf(caseNames);
        sites = sites == null ? List.of() : List.copyOf(sites);
    }

    /** Equal records have equal ids, and to hash all the names would be slow. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether this is where a cancer has spread to, and no cancer of its own: "liver metastasis" of a colon cancer. */
    boolean metastasis() {
        return kind == Kind.CANCER && (id.endsWith("-metastasis") || id.equals("peritoneal-carcinomatosis") || id.equals("leptomeningeal-disease"));
    }

    /** The name as a title: "Liver Cancer". What has a capital already stays as it is. */
    public String title() {
        return Arrays.stream(name.split(" "))
                .map(word -> SMALL.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** What sort of thing a term names. */
    public enum Kind {
        @JsonProperty("cancer") CANCER,
        @JsonProperty("drug") DRUG,
        @JsonProperty("drug-class") DRUG_CLASS,
        @JsonProperty("treatment") TREATMENT,
        @JsonProperty("test") TEST,
        @JsonProperty("biomarker") BIOMARKER,
        @JsonProperty("syndrome") SYNDROME,
        @JsonProperty("symptom") SYMPTOM,
        @JsonProperty("site") SITE,
        @JsonProperty("person") PERSON,
        @JsonProperty("spread") SPREAD,
        @JsonProperty("condition") CONDITION,
        @JsonProperty("substance") SUBSTANCE;

        /** Whether a term of this kind narrows a cancer ("metastatic", "HER2") and is no subject of its own. */
        boolean describes() {
            return this == SPREAD || this == PERSON;
        }
    }
}
