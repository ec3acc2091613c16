package ai.navis.answers.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a passage tells of a cancer, and what a question may ask of it. */
public enum Topic {
    DEFINITION("What is {x}?"),
    TYPES("What kinds of {x} are there?"),
    COMMON("How common is {x}?"),
    CAUSE("What causes {x}?"),
    RISK("What raises the risk of {x}?"),
    GENETICS("Genes, family and {x}"),
    PREVENTION("Can the risk of {x} be lowered?"),
    SCREENING("Screening for {x}"),
    VACCINE("Vaccines and {x}"),
    SYMPTOMS("Signs of {x}"),
    DIAGNOSIS("How {x} is found"),
    TESTS("Tests for {x}"),
    BIOMARKERS("Biomarkers and {x}"),
    STAGES("The stages of {x}"),
    SERIOUS("How serious is {x}?"),
    CURE("Can {x} be cured?"),
    OUTLOOK("The outlook for {x}"),
    SPREAD("How {x} spreads"),
    METASTATIC("When {x} has spread"),
    OLIGOMETASTATIC("When {x} has spread to only a few places"),
    LOCALLY_ADVANCED("When {x} has grown into nearby tissue"),
    TREATMENT("How {x} is treated"),
    SURGERY("Surgery for {x}"),
    RADIOTHERAPY("Radiation for {x}"),
    CHEMOTHERAPY("Chemotherapy for {x}"),
    IMMUNOTHERAPY("Immunotherapy for {x}"),
    TARGETED_THERAPY("Targeted therapy for {x}"),
    HORMONE_THERAPY("Hormone therapy for {x}"),
    SIDE_EFFECTS("Side effects of treatment"),
    TRIALS("Clinical trials"),
    COMPLEMENTARY("Complementary medicine"),
    AI("AI in cancer care"),
    RECURRENCE("If {x} comes back"),
    FOLLOW_UP("Care after treatment"),
    FERTILITY("Fertility and {x}"),
    LIVING("Living with {x}"),
    DIET("Food and {x}"),
    NEXT_STEPS("After a diagnosis"),
    COPING("Coping with {x}"),
    CARING("Caring for someone with {x}"),
    SECOND_OPINION("Getting a second opinion"),
    PALLIATIVE("Palliative care"),
    END_OF_LIFE("Care near the end of life");

    private static final Map<String, Topic> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Topic::id, Function.identity()));

    private final String id;
    private final String heading;

    Topic(String heading) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.heading = heading;
    }

    /** The name that data files use: lower case with hyphens. */
    public String id() {
        return id;
    }

    /** The heading of a section on this topic, about {@code cancer}. */
    public String heading(String cancer) {
        return heading.replace("{x}", cancer);
    }

    /** @throws IllegalArgumentException when no topic has that id */
    public static Topic of(String id) {
        return named(id).orElseThrow(() -> new IllegalArgumentException("unknown topic: " + id));
    }

    /** The topic of that id, if there is one: some terms are named as the topic is that tells of them. */
    public static Optional<Topic> named(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
