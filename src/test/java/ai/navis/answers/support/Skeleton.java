package ai.navis.answers.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of a page with the names of their attributes: what a browser would make elements of. */
public final class Skeleton {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>/]*)((?:\"[^\"]*\"|[^\">])*)>");

    private Skeleton() {}

    public static String of(String html) {
        StringBuilder skeleton = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            skeleton.append('<').append(tag.group(1)).append(tag.group(2).replaceAll("\"[^\"]*\"", "")).append(">\n");
        }
        return skeleton.toString();
    }
}
