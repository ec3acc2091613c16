package ai.navis.answers.question.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final Identifiers IDENTIFIERS = new Identifiers(Set.of("zellinsky", "carcinoma")::contains);

    @Test
    void removesTheNameThatTheWriterGives() {
        assertRedacted("My name is Oona Valdren and I have a lump.", "My name is [removed] and I have a lump.");
        assertRedacted("my name is oona and i have a lump", "my name is [removed] and i have a lump");
        assertRedacted("I'm Margaret, is chemo safe?", "I'm [removed], is chemo safe?");
    }

    @Test
    void removesATitleWithItsName() {
        assertRedacted("Yesterday Dr. Okonjo called me", "Yesterday [removed] called me");
        assertRedacted("dr patel said it is inoperable", "[removed] said it is inoperable");
        assertRedacted("Mr A. Barnes has myeloma", "[removed] has myeloma");
    }

    @Test
    void removesTheNameOfARelative() {
        assertRedacted("my friend Sarah has cervical cancer", "my friend [removed] has cervical cancer");
        assertRedacted("my husband john had his kidney removed", "my husband [removed] had his kidney removed");
    }

    @Test
    void removesFullNamesOfManyLanguages() {
        for (String name : List.of("José Ramírez", "Zdeněk Dvořák", "Þórunn Sigurðardóttir", "Nguyen Thi Linh", "Fatima Al-Sayed", "Chukwuemeka Okafor", "Priya Raghavan")) {
            assertRedacted("We treated " + name + " with radiation.", "We treated [removed] with radiation.");
        }
    }

    @Test
    void removesAGivenNameWithAnInitial() {
        assertRedacted("A trial for Helen R., aged 61?", "A trial for [removed], aged 61?");
    }

    @Test
    void removesASignature() {
        assertRedacted("What is a biopsy?\nThanks,\nDelphine", "What is a biopsy?\nThanks,\n[removed]");
    }

    @Test
    void removesANameThatComesAgain() {
        assertRedacted("Gustavo Lindqvist has leukemia. Can Lindqvist travel?", "[removed] has leukemia. Can [removed] travel?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Is a Gleason 3+4=7 prostate cancer curable?", "What is Hodgkin lymphoma?", "Paget's disease of the breast and Merkel cell carcinoma", "How long is the stay after a Whipple procedure?",
        "T2N1M0 or pT3 with PSA 4.5", "BRCA1, HER2 and 5-FU", "What does stage 4 mean?", "20 mg of tamoxifen for 5 years", "C50.9 and trial NCT01234567", "What is the 5-year survival?",
        "I had surgery 2 weeks ago in 2019", "Does Keytruda work with Lenvima?", "ratio 120/80 and platelets 150000", "Barrett's esophagus and Li-Fraumeni syndrome",
        "Is Wilson disease linked to liver cancer?", "Epstein-Barr virus and Burkitt lymphoma", "What Are The Side Effects Of Radiation Therapy?", "WHAT ARE THE SIGNS OF LUNG CANCER",
        "10 000 000 cells, 1,250 patients from 2015-2020", "CA-125 of 35, Ki-67 of 20%", "BMS-936558 and MK-3475", "Is AFib, COPD or GERD a risk?", "one or 2 may help", "Will I lose my hair?",
        "What is the Zellinsky sign?", "see clinicaltrials.gov"})
    void keepsClinicalWords(String text) {
        assertRedacted(text, text);
    }

    @Test
    void keepsAWordThatTheServiceKnowsEvenAfterATitle() {
        assertRedacted("dr zellinsky", "dr zellinsky");
    }

    @Test
    void keepsThePlaceholdersOfAnEarlierRemoval() {
        assertRedacted("My name is [NAME] from [LOCATION], call [removed]", "My name is [NAME] from [LOCATION], call [removed]");
    }

    @Test
    void changesNothingTheSecondTime() {
        String once = IDENTIFIERS.redact("I am Peter Falk, born 3/4/1961, MRN 99812-3, peter@falk.example, 12 Oak Street, Springfield, IL 62704").text();
        assertTrue(IDENTIFIERS.redact(once).clean(), once);
    }

    @Test
    void removesDatesMoreExactThanAYear() {
        for (String date : List.of("March 5th, 2021", "5 March 2021", "3/14/2020", "2020-03-14", "14.03.2020", "Feb 14th '23", "April 2020", "03/2020", "the 5th of May 2019")) {
            assertRedacted("Seen on " + date + ".", "Seen on [removed].");
        }
        assertRedacted("surgery in march, scan in 2022", "surgery in [removed], scan in 2022");
    }

    @Test
    void removesOnlyAgesOverEightyNine() {
        assertRedacted("my aunt is 93 years old", "my aunt is [removed] years old");
        assertRedacted("a 91-year-old man", "a [removed]-year-old man");
        assertRedacted("a 72-year-old man, 95% survival, 90 mg", "a 72-year-old man, 95% survival, 90 mg");
    }

    @Test
    void removesWhatReachesAPerson() {
        assertKind("call 212-555-0187 today", Kind.PHONE, "212-555-0187");
        assertKind("fax: +44 20 7946 0958", Kind.PHONE, "44 20 7946 0958");
        assertKind("write to o.valdren+x@mail.example.org", Kind.EMAIL, "o.valdren+x@mail.example.org");
        assertKind("see https://oona.example/blog?x=1.", Kind.WEB, "https://oona.example/blog?x=1");
        assertKind("from 192.168.20.7", Kind.NETWORK, "192.168.20.7");
        assertKind("I am @oona_v there", Kind.HANDLE, "@oona_v");
    }

    @Test
    void removesNumbersThatPointAtAPerson() {
        assertKind("MRN: #QX-445566", Kind.RECORD, "QX-445566");
        assertKind("SSN 219-09-9999", Kind.SOCIAL_SECURITY, "219-09-9999");
        assertKind("policy number ZZ-778899", Kind.INSURANCE, "ZZ-778899");
        assertKind("card 4111 1111 1111 1111", Kind.CARD, "4111 1111 1111 1111");
        assertKind("IBAN DE89 3704 0044 0532 0130 00", Kind.ACCOUNT, "DE89 3704 0044 0532 0130 00");
        assertKind("driver's license number D4457812", Kind.LICENCE, "D4457812");
        assertKind("license plate KRT 4821", Kind.VEHICLE, "KRT 4821");
        assertKind("pacemaker serial number PM99-4127", Kind.DEVICE, "PM99-4127");
    }

    @Test
    void removesAddressesWithTheirPlace() {
        assertRedacted("I live at 48 Maple Grove Road, Apt. 7, Dunmore, PA 18512 and have CLL", "I live at [removed] and have CLL");
        assertRedacted("Lindenstraße 14, 50674 Köln", "[removed]");
        assertRedacted("my zip code is 90210", "my zip code is [removed]");
        assertRedacted("best hospitals in Chicago", "best hospitals in Chicago");
    }

    @Test
    void tellsOffsetsOfTheOriginal() {
        String text = "Note: “José Ramírez” — 5 March 2021";
        assertEquals(List.of("José Ramírez", "5 March 2021"), found(text));
    }

    @Test
    void answersQuicklyWhateverIsTyped() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String piece : List.of("a", "1", "1 ", "Ab ", "a@", "a.", "1-", "1/", "Mr ", "1 Jan ", "Apt 1, ", "mrn ", "00 ", "A1-", "John, ", "1 Ab ", "\u0301", "10.1234/", "[a")) {
            String text = piece.repeat(10_000 / piece.length());
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 8; i++) {
                long before = threads.getCurrentThreadCpuTime();
                IDENTIFIERS.redact(text);
                best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
            }
            // The bar is 50 ms once compiled; a build machine that shares its cores gets some more.
            assertTrue(best < 150_000_000, "\"" + piece + "\" took " + best / 1_000_000 + " ms");
        }
    }

    private static void assertRedacted(String text, String expected) {
        assertEquals(expected, IDENTIFIERS.redact(text).text());
    }

    private static void assertKind(String text, Kind kind, String value) {
        Redaction redaction = IDENTIFIERS.redact(text);
        assertTrue(redaction.found().stream().anyMatch(f -> f.kind() == kind && text.substring(f.start(), f.end()).contains(value)),
                () -> text + " -> " + redaction);
    }

    private static List<String> found(String text) {
        return IDENTIFIERS.redact(text).found().stream().map(f -> text.substring(f.start(), f.end())).collect(Collectors.toList());
    }
}
