package ai.navis.answers.question.privacy;

import java.util.Set;

/** Small words in and around names, and the looks of a name. */
final class NameParts {

    static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "van", "von", "der", "den",
            "ter", "ten", "bin", "ibn", "al", "el", "af", "av", "y", "zu", "st", "du", "des", "mac", "mc");
    static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd", "dds", "dvm", "esq", "rn", "frcp", "frcs");
    /** Given names that are everyday words, but with a capital inside a sentence are names. */
    static final Set<String> NAMES_BY_CAPITAL = Set.of("mark", "rose", "grace", "hope", "bill", "faith", "joy", "dawn", "dean", "frank");
    /** What only people do: a single unknown word before one of these is a name. */
    static final Set<String> HUMAN_ACTS = Set.of("lives", "lived", "said", "says", "told", "asked", "works", "wrote", "went", "died", "wants", "thinks",
            "smokes", "smoked", "asks", "tells", "called", "phoned", "drove", "married", "weighs", "hates", "loves", "cried", "refuses", "refused");
    /** A capitalised name before one of these is the name of a thing: "the Smith procedure", "Jones Hospital". */
    static final Set<String> THINGS = Set.of("disease", "syndrome", "sign", "cell", "cells", "lymphoma", "sarcoma", "tumor", "tumour", "tumors",
            "tumours", "cancer", "procedure", "operation", "surgery", "test", "score", "scale", "index", "criteria", "classification", "grade", "grading", "stage",
            "staging", "virus", "method", "staining", "stain", "esophagus", "oesophagus", "node", "nodes", "nodule", "duct", "gland", "reaction", "protocol",
            "regimen", "trial", "study", "model", "catheter", "technique", "incision", "formula", "phenomenon", "effect", "body", "bodies", "drain", "scan",
            "hospital", "clinic", "center", "centre", "university", "institute", "medical", "health", "healthcare", "school", "college", "foundation",
            "society", "association", "inc", "ltd", "llc", "corp", "corporation", "company", "group", "church", "memorial", "general", "regional",
            "county", "city", "pharmaceuticals", "pharma", "street", "road", "avenue", "mutation", "gene", "protein", "antigen", "thickness", "level", "lesion",
            "ulcer", "hernia", "ring", "wax", "diet", "tea", "therapy", "treatment", "vaccine", "injection", "pills", "tablets", "drug", "wort", "cyst", "cysts", "skin", "type", "angina", "palsy", "contracture", "fracture", "point", "triad",
            "law", "rule", "position", "maneuver", "manoeuvre", "needle", "tube", "bag", "solution", "oil", "ganglion", "pouch", "cleft", "stalk", "fossa");
    /** What a person can own, where an eponym would have a disease: "Lakshmi's tumor". */
    static final Set<String> OWNED = Set.of("tumor", "tumour", "cancer", "scan", "surgery", "operation", "treatment", "therapy", "diet", "test", "stage", "grade",
            "mutation", "level", "score", "lesion", "nodes", "cells", "tablets", "pills", "hospital", "health", "medical", "school", "group");
    static final Set<String> SAINTS = Set.of("st", "saint", "san", "santa", "sainte", "mount", "mt");

    private NameParts() {}

    static boolean foreign(TypedWord word) {
        return word.typed().chars().anyMatch(c -> c > 127);
    }

    /** "AFib", "mRNA": capitals inside a word, which in a name stand only after a prefix or a hyphen. */
    static boolean abbreviation(String typed) {
        int from = typed.startsWith("Mac") ? 4 : 3;
        boolean mixed = false;
        boolean small = false;
        for (int i = 1; i < typed.length(); i++) {
            mixed |= i >= from && Character.isUpperCase(typed.charAt(i)) && Character.isLetter(typed.charAt(i - 1));
            small |= Character.isLowerCase(typed.charAt(i));
        }
        return small && (mixed || Character.isUpperCase(typed.charAt(1)));
    }

    static boolean vowels(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0 || word.charAt(i) > 127) {
                return true;
            }
        }
        return false;
    }
}
