package ai.navis.answers.evidence.ingest;

import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page, or a sentence of it, is about.
 *
 * @param slug       of the cancer that its passages are filed under; {@code cancer} for cancer in general
 * @param kind       the part of that cancer that it is on, in words; null where it is on all of it
 * @param population whom it holds for
 */
record Subject(String slug, String kind, String population) {

    private static final Pattern CHILDREN = Pattern.compile("(?i)child|pediatric|adolescent|young people");
    private static final Pattern ADULTS = Pattern.compile("(?i)\\badults?\\b");
    private static final Pattern GENERAL = Pattern.compile("/about-cancer/|/publications/");

    /** One cancer by the title, else by the address; cancer in general where the page stands among the general ones. */
    static Optional<Subject> of(Page page, Recogniser recogniser) {
        Recognised title = recogniser.recognise(page.title());
        if (names(title) && !title.cancerTypes().isEmpty()) {
            return Optional.of(of(page, title));
        }
        String path = URI.create(page.url()).getPath();
        String[] words = path.split("/");
        for (int i = words.length - 1; i >= 0; i--) {
            Recognised slug = recogniser.recognise(words[i].replace('-', ' ').replace("patient", "") + (path.contains("/types/") && i == 2 ? " cancer" : ""));
            if (names(slug)) {
                return Optional.of(of(page, slug));
            }
        }
        if (names(title)) {
            return Optional.of(of(page, title));
        }
        return GENERAL.matcher(path).find() ? Optional.of(of(page, recogniser.recognise("cancer"))) : Optional.empty();
    }

    /** The kind of this cancer that {@code sentence} is about; empty where it is about another cancer or other people, or about none. */
    Optional<Subject> in(String sentence, Recogniser recogniser) {
        Recognised told = recogniser.recognise(sentence);
        boolean same = population.equals("childhood") || !CHILDREN.matcher(sentence).find();
        return same && names(told) && slug(told).equals(slug) ? Optional.of(new Subject(slug, kind == null ? kind(told) : kind, population)) : Optional.empty();
    }

    boolean isGeneral() {
        return slug.equals(Term.ANY_CANCER);
    }

    private static Subject of(Page page, Recognised cancer) {
        boolean childhood = CHILDREN.matcher(page.title() + " " + page.url()).find() || cancer.cancers().stream().anyMatch(c -> "childhood".equals(c.population()));
        String adult = cancer.cancer().equals(Term.ANY_CANCER) ? "any" : "adult";
        return new Subject(slug(cancer), kind(cancer), childhood && !ADULTS.matcher(page.title()).find() ? "childhood" : adult);
    }

    private static boolean names(Recognised text) {
        return text.cancers().size() == 1 && !text.cancer().equals(Term.ANY_CANCER) && text.cancerTypes().size() <= 1;
    }

    private static String slug(Recognised cancer) {
        return cancer.cancerTypes().isEmpty() ? cancer.cancer() : cancer.cancerType();
    }

    private static String kind(Recognised cancer) {
        boolean all = cancer.cancer().equals(slug(cancer)) || slug(cancer).replace("tumor", "cancer").equals(cancer.cancer());
        return all ? null : cancer.cancers().get(0).name();
    }
}
