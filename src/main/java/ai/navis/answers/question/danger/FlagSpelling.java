package ai.navis.answers.question.danger;

import java.util.List;

/** One spelling for British and American words, so that each rule is written once. */
final class FlagSpelling {

    private record Variant(String british, String american) {}

    private static final List<Variant> VARIANTS = List.of(
            new Variant("haem", "hem"), new Variant("rrhoea", "rrhea"), new Variant("tumour", "tumor"),
            new Variant("oesoph", "esoph"), new Variant("leukaem", "leukem"), new Variant("anaem", "anem"),
            new Variant("septicaem", "septicem"), new Variant("anaesth", "anesth"), new Variant("faeces", "feces"),
            new Variant("colour", "color"), new Variant("oedema", "edema"), new Variant("diarhea", "diarrhea"),
            new Variant("diarrea", "diarrhea"), new Variant("paralys", "paralyz"));

    private FlagSpelling() {}

    static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        for (Variant variant : VARIANTS) {
            if (word.contains(variant.british())) {
                return word.replace(variant.british(), variant.american());
            }
        }
        return word;
    }
}
