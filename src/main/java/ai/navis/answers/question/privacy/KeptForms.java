package ai.navis.answers.question.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks what looks like an identifier and is none: registered trials, publications, stages, placeholders of an earlier removal. */
final class KeptForms implements Finder {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[\\p{L}_ -]{2,40}]");
    private static final Pattern TRIAL = Pattern.compile(
            "(?i)\\b(?:NCT ?\\d{8}|ISRCTN ?\\d{8}|ChiCTR[-\\w]{4,20}|ACTRN ?\\d{14}|EudraCT[: ]{0,3}\\d{4}-\\d{6}-\\d\\d|DRKS\\d{8}|CRD\\d{9,12})");
    private static final Pattern PUBLICATION = Pattern.compile(
            "(?i)\\b(?:PMID[: #]{0,3}\\d{5,9}|PMC\\d{5,9}|doi[: ]{0,3}10\\.\\d{4,6}/[\\w.()/-]{1,60}|10\\.\\d{4,6}/[\\w.()/-]{1,60})");
    /** Research names of drugs: letters of the maker and a number. */
    private static final Pattern DRUG_CODE = Pattern.compile(
            "\\b(?:(?:BMS|GSK|PF|LY|JNJ|BAY|NSC|MEDI|INCB|AMG)-?\\d{2,9}|(?:MK|AZD|ABT|ABBV|SGN|TAK|CPI|SU|RG|REGN|ONO|BGB|HLX|TAS|LOXO|BLU|BI|EMD|MLN|ARRY|SNDX|NVL|DCC|SHR|LCAR|DS|IMC)-?\\d{2,5})[A-Za-z]?\\b");
    /** Pages of public bodies point at nobody. */
    private static final Pattern PUBLIC_SITE = Pattern.compile(
            "(?i)(?<![\\w@.-])(?:https?://)?(?:[a-z\\d][a-z\\d-]{0,40}\\.){1,4}(?:gov|nhs\\.uk|who\\.int)(?![\\w-])(?:/[\\w./#?=&%-]{0,200})?");
    private static final Pattern STAGE = Pattern.compile(
            "\\b(?:[ycpr]{0,3}[Tt][0-4isxX][abcd]?(?:\\([\\w, ]{1,12}\\))? ?[Nn][0-3xX][abc]?(?: ?[Mm][01xX][abcd]?)?|[ycp]{1,2}[TNM][0-4xX][abcd]?)\\b");
    private static final List<Expression> FORMS = List.of(
            Expression.of(PLACEHOLDER, "["), Expression.of(TRIAL, "nct", "isrctn", "chictr", "actrn", "eudract", "drks", "crd"),
            Expression.of(PUBLICATION, "pmid", "pmc", "doi", "10."), Expression.of(PUBLIC_SITE, ".gov", "nhs.uk", "who.int"));
    private static final List<Expression> FORMS_WITH_DIGITS = List.of(Expression.of(DRUG_CODE), Expression.of(STAGE));

    @Override
    public void find(String text, String lower, Findings findings) {
        keep(FORMS, text, lower, findings);
        if (Expression.hasDigit(text)) {
            keep(FORMS_WITH_DIGITS, text, lower, findings);
        }
    }

    private static void keep(List<Expression> forms, String text, String lower, Findings findings) {
        for (Expression form : forms) {
            if (form.mayMatch(lower)) {
                Matcher matcher = form.in(text);
                while (matcher.find()) {
                    findings.keep(matcher.start(), matcher.end());
                }
            }
        }
    }
}
