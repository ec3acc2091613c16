package ai.navis.answers.question;

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
            "(?i)\\b(?:BMS|MK|AMG|GSK|PF|AZD|LY|ABT|ABBV|JNJ|BAY|SGN|TAK|CPI?|SU|NSC|MEDI|RG|RO|REGN|ONO|BGB|HLX|IMC|DS|TAS|LOXO|BLU|BI|EMD|MLN|INCB|ARRY|KO|SNDX|TAR|ALRN|NVL|CC|DCC|SHR|LCAR)-?\\d{2,9}[A-Z]?\\b");
    private static final Pattern STAGE = Pattern.compile(
            "\\b(?:[ycpr]{0,3}[Tt][0-4isxX][abcd]?(?:\\([\\w, ]{1,12}\\))? ?[Nn][0-3xX][abc]?(?: ?[Mm][01xX][abcd]?)?|[ycp]{1,2}[TNM][0-4xX][abcd]?)\\b");
    private static final List<Pattern> FORMS = List.of(PLACEHOLDER, TRIAL, PUBLICATION, DRUG_CODE, STAGE);

    @Override
    public void find(String text, Findings findings) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                findings.keep(matcher.start(), matcher.end());
            }
        }
    }
}
