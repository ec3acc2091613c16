package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import ai.navis.answers.question.Term.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a question puts into a template. In a template, {@code {f}} is the thing, {@code {F}} the thing with a capital,
 * {@code {af}} the thing with an article where it can be counted, and {@code {people}} the people it is about.
 *
 * @param things the things in the order of the text, each with its letter
 * @param people the people it asks about; empty where it asks about people in general
 */
record Filling(List<Thing> things, List<String> people) {

    /** One thing: the letter that stands for it, how it is written, and whether there can be one of it. */
    record Thing(String letter, String name, boolean counted) {}

    private static final Map<String, String> GROUPS = Map.of(
            "child", "children", "adult", "adults", "woman", "women", "man", "men", "infant", "infants", "baby", "babies",
            "teenager", "teenagers", "elderly", "older adults", "survivor", "survivors", "young-adult", "young adults");

    static Filling of(Recognised question, Ask ask) {
        List<Piece> pieces = question.pieces();
        List<String> people = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (Piece piece : pieces.stream().distinct().toList()) {
            if (piece.is(Role.STAGE)) {
                before.append(piece.id().replaceFirst("-", " ")).append(' ');
            } else if (piece.names(Kind.SPREAD) || piece.isState()) {
                before.append(piece.term().name()).append(' ');
            } else if (piece.names(Kind.PERSON)) {
                people.add(GROUPS.getOrDefault(piece.id(), plural(piece.term())));
            }
        }
        boolean named = ask.titles().values().stream().anyMatch(t -> t.contains("{people}"));
        String after = named || people.isEmpty() ? "" : " in " + String.join(" and ", people);
        return new Filling(things(question, before.toString(), after), named ? people : List.of());
    }

    /** The template, filled. */
    String in(String template) {
        String text = template.replace("{people}", people.isEmpty() ? "people" : String.join(" and ", people));
        for (Thing thing : things) {
            String letter = thing.letter();
            text = text.replace("{" + letter + "}", thing.name())
                    .replace("{" + letter.toUpperCase(Locale.ROOT) + "}", capital(thing.name()))
                    .replace("{a" + letter + "}", (thing.counted() ? article(thing.name()) : "") + thing.name());
        }
        return text;
    }

    private static List<Thing> things(Recognised question, String before, String after) {
        List<Term> cancers = question.cancers();
        List<Thing> things = new ArrayList<>();
        int named = 0;
        int subjects = 0;
        Set<Term> seen = new HashSet<>();
        for (Piece piece : question.pieces()) {
            boolean cancer = piece.names(Kind.CANCER);
            if (!piece.isThing() || !seen.add(piece.term()) || (cancer && !cancers.contains(piece.term()))) {
                continue;
            }
            boolean described = cancer ? named == 0 : cancers.isEmpty() && subjects == 0;
            String name = piece.term().name();
            String letter = cancer ? (named++ == 0 ? "x" : named == 2 ? "y" : "?") : (subjects++ == 0 ? "f" : subjects == 2 ? "g" : "?");
            things.add(new Thing(letter, described ? before + name + after : name, counted(piece.term())));
        }
        if (things.isEmpty() && !before.isEmpty()) {
            things.add(new Thing("f", before.strip() + after, false));
        }
        return things;
    }

    private static boolean counted(Term term) {
        return !plural(term).equals(term.name());
    }

    private static String plural(Term term) {
        String name = term.name();
        String plural = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
        return term.names().contains(plural.toLowerCase(Locale.ROOT)) || term.names().contains(plural) ? plural : name;
    }

    private static String article(String name) {
        return "aeio".indexOf(Character.toLowerCase(name.charAt(0))) >= 0 ? "an " : "a ";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
