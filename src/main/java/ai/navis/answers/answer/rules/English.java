package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An answer is in English: of the words of a text enough are the small words of English, and few those of another language. */
final class English implements Rule {

    private static final String NAME = "english";
    private static final Set<String> SMALL = Words.set("the a an is are was were be can of and or for it does do to with in on at by from as that this these which who what how why when "
            + "where i my me your you their they have has had not no may might some many most more often if so before after than about will should would could there one also but up out into other its");
    private static final Set<String> OTHER = Words.set("el los las que qué cuál cómo puede pueden para por con una un del es se tengo tiene hay síntomas cáncer son sobre está la y su en más le les des du une est quel "
            + "quelle comment peut pour avec dans sont ce qui et au aux cette sur der das ist sind wie wird kann und ein eine für mit bei nicht von zu krebs den dem im auch oder il lo gli che come può per sono della "
            + "di è una si o os quais pode uma um do da são não tem het een zijn voor van wordt en niet ook czy jak nie się na jest là có không yang dan untuk dengan ve için bir");
    private static final int LEAST_WORDS = 6;
    private static final int LONG = 9;
    private static final double LEAST_ENGLISH = 0.1;

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return Wording.all(draft)
                .filter(s -> !english(s.text()))
                .map(s -> new Violation(NAME, s, "is not in English"))
                .toList();
    }

    private static boolean english(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+");
        int english = 0;
        int other = 0;
        for (String word : words) {
            english += SMALL.contains(word) ? 1 : 0;
            other += OTHER.contains(word) && !SMALL.contains(word) ? 1 : 0;
        }
        boolean few = words.length >= LEAST_WORDS && english < LEAST_ENGLISH * words.length;
        return other <= english && !(few && other > 0) && !(english == 0 && words.length >= LONG && text.endsWith(".")) && !(other >= 2 && other * 2 > english * 3 / 2 + 2);
    }
}
