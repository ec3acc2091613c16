package ai.navis.answers.evidence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Topic;
import ai.navis.answers.support.Parts;
import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an operator's pages. */
class IngestTest {

    private static final String PAGE = """
            {"url": "https://example.org/types/thymoma/symptoms", "title": "Thymoma Symptoms", "license": "own", "retrieved": "2026-01-02", "sections": [\
            {"heading": "Signs and symptoms of thymoma", "text": "Thymoma can cause a cough.\\n\\nPlaceholder slot\\n\\nPhoto credit: A. Smith.\\n\\nSigns may include:\\n\\n- chest pain\\n- trouble breathing", "boilerplate": false},\
            {"heading": "About PDQ", "text": "Nothing of this is about thymoma. Nothing at all is about it.", "boilerplate": true}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Placeholder slot", "Placeholder slot for the drug image", "Credit: iStock", "Photo credit: A. Smith.", "Credit: © Terese Winslow",
        "Enlarge Image", "Go to Health Professional Version", "© 2024 A Publisher", "Skip to main content", "Back to top", "Share this page",
        "Learn more about clinical trials", "Use our clinical trial search to find NCI-supported trials."})
    void pageFurnitureIsLeftOut(String line) {
        assertThat(Furniture.isLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Surgery can cure some tumors.", "Image-guided radiation aims at the tumor.", "Homes with radon raise the risk of lung cancer."})
    void contentIsNoFurniture(String line) {
        assertThat(Furniture.isLine(line)).isFalse();
    }

    @Test
    void aListBecomesOneSentenceAndFurnitureGoes() throws Exception {
        Library library = ingested(PAGE);

        Passage passage = library.passages().stream().filter(p -> p.cancerType().equals("thymoma")).findFirst().orElseThrow();
        assertThat(passage.topic()).isEqualTo(Topic.SYMPTOMS);
        assertThat(passage.sentences()).containsExactly("Thymoma can cause a cough.", "Signs may include: chest pain, trouble breathing.");
    }

    @Test
    void partsOfASectionHaveTheTopicOfTheirOwnHeading() throws Exception {
        Library library = ingested(PAGE.replace("Thymoma can cause a cough.", "Thymoma can cause a cough. Some people with thymoma have pain in the chest.\\n\\n##\\n\\nHow is thymoma treated?\\n\\nThymoma is often removed by surgery in one operation. Radiation may follow the operation later."));

        assertThat(library.passages()).filteredOn(p -> p.cancerType().equals("thymoma")).extracting(Passage::topic).contains(Topic.SYMPTOMS, Topic.TREATMENT);
    }

    @Test
    void theOverviewOfAPageIsKept() throws Exception {
        Library library = ingested(PAGE.replace("Thymoma can cause a cough.", "Thymoma can cause a cough. Some people with thymoma have pain in the chest.\\n\\n## Overview\\n\\nThymoma is a rare tumor that forms on the thymus. Thymoma grows slowly."));

        assertThat(library.passages()).filteredOn(p -> p.cancerType().equals("thymoma") && p.topic() == Topic.TYPES)
                .extracting(Passage::shortAnswer).contains("Thymoma is a rare tumor that forms on the thymus.");
    }

    @Test
    void aNameThatTheSentenceGivesDoesNotMakeItHard() {
        assertThat(Hardness.tooHard("The adrenal glands make important hormones called catecholamines.")).isFalse();
        assertThat(Hardness.tooHard("Immunohistochemistry characterization differentiates histopathological neuroendocrine malignancies comprehensively notwithstanding.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"You should stop your medicine before the test.", "For information about the treatments listed below, see the overview.",
        "This drug will cure the cancer in most people.", "Call 1-800-422-6237 for more about this cancer.", "The outlook depends on many factors: has not reached the muscle.",
        "Anything that increases your chance of developing cancer is called a cancer risk factor.", "Evolving (the mole changes in size over time.", "Learn about different tools to help you quit smoking and how to use them.",
        "A treatment clinical trial is a research study meant to help improve current treatments.",
        "Immunohistochemistry characterization differentiates histopathological neuroendocrine malignancies comprehensively notwithstanding."})
    void whatAnAnswerMayNotHoldIsLeftOut(String sentence) {
        assertThat(Screen.refuses(sentence)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Surgery is the most common treatment for thyroid cancer.", "Signs of colon cancer include blood in the stool or a change in bowel habits.",
        "At later stages, esophageal cancer can be treated but rarely can be cured.", "Risk factors for bone cancer include: past radiation to the bone, some changes in genes."})
    void aPlainFactStays(String sentence) {
        assertThat(Screen.refuses(sentence)).isEmpty();
    }

    @Test
    void whatASentenceTellsUnderAnotherHeadingStandsWhereItIsLookedFor() throws Exception {
        Library library = ingested(PAGE.replace("Thymoma can cause a cough.", "Thymoma is a rare disease of the thymus. Thymoma can often be cured by surgery. Childhood thymoma can rarely be cured. It comes back at times."));

        assertThat(library.passages()).filteredOn(p -> p.topic() == Topic.CURE).extracting(Passage::shortAnswer).containsExactly("Thymoma can often be cured by surgery.");
        assertThat(library.passages()).filteredOn(p -> p.topic() == Topic.COMMON).extracting(Passage::text).containsExactly("Thymoma is a rare disease of the thymus.");
    }

    @Test
    void thePageOfASideEffectTellsOfThatAndNotOfTheCancer() throws Exception {
        Library library = ingested("""
                {"url": "https://example.org/about-cancer/side-effects/edema", "title": "Edema", "license": "own", "retrieved": "2026-01-02", "sections": [\
                {"heading": "What causes edema?", "text": "Edema is caused by fluid in the body. Some drugs can cause it, too.", "boilerplate": false}]}
                """);

        assertThat(library.passages()).filteredOn(p -> p.id().startsWith("in-")).extracting(Passage::topic).containsOnly(Topic.SIDE_EFFECTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stage IV rectal cancer.", "The stage of the cancer (whether it has spread to other places in the body).", "MRI: A procedure that makes pictures.",
        "Pupil of the eye that appears white instead of red.", "Instead, they increase the chance of damage.", "Having certain changes in the genes that are linked to skin cancer."})
    void whatSaysNothingByItselfOpensNoPassage(String sentence) {
        assertThat(Opening.can(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Surgery removes the tumor.", "The cancer travels through the blood to other places.", "Being infected with HPV can lead to anal cancer.",
        "The prognosis depends on: the size of the tumor.", "Cancer that has spread is hard to treat."})
    void aSentenceThatStandsForItselfMayOpenOne(String sentence) {
        assertThat(Opening.can(sentence)).isTrue();
    }

    @Test
    void theStarterLibraryAnswersWhatThePagesDoNotUnlessTheyStandAlone() throws Exception {
        Recognised question = Parts.recogniser().recognise("Can kidney cancer be cured?");
        Path file = Files.writeString(folder.resolve("pages.jsonl"), PAGE);
        new Ingest(quiet()).run(Map.of("--out", folder.resolve("alone").toString(), "--jsonl", file.toString(), "--alone", "true"));
        Library alone = Library.of(folder.resolve("alone"), Parts.json());
        Library beside = ingested(PAGE);

        assertThat(new Retrieval(alone, Parts.vocabulary()).find(question, 24).coverage()).isEqualTo(Coverage.NONE);
        Found found = new Retrieval(beside, Parts.vocabulary()).find(question, 24);
        assertThat(found.coverage()).isEqualTo(Coverage.FULL);
        assertThat(found.parts().get(0).passages()).allMatch(p -> Parts.library().passage(p.id()).isPresent());
        Set<String> given = found.passages().keySet();
        assertThat(new Retrieval(beside.without(given), Parts.vocabulary()).find(question, 24).passages().keySet()).doesNotContainAnyElementsOf(given);
        assertThat(new Retrieval(beside, Parts.vocabulary()).find(Parts.recogniser().recognise("What are the signs of thymoma?"), 24).parts().get(0).passages())
                .extracting(Passage::id).allMatch(id -> id.startsWith("in-"));
    }

    @Test
    void whenToCallTheTeamIsToldFromAnyLibrary() throws Exception {
        assertThat(ingested(PAGE).passages()).anyMatch(Passage::calls);
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws Exception {
        ingested(PAGE);
        byte[] first = Files.readAllBytes(folder.resolve("out").resolve(Ingest.FILE));
        ingested(PAGE);

        assertThat(Files.readAllBytes(folder.resolve("out").resolve(Ingest.FILE))).isEqualTo(first);
    }

    @Test
    void aSourceWithoutALicenceIsLeftOutAndALicensedOneNeedsItsEntry() throws Exception {
        assertThat(reported(PAGE.replace("\"license\": \"own\", ", "")).text()).contains("page without a licence=1");
        assertThat(reported(PAGE.replace("example.org", "www.nccn.org")).text()).contains("licensed source without a licence entry=1");
        assertThat(reported(PAGE.replace("example.org", "www.nccn.org").replace("\"own\"", "\"licensed to the operator, contract 7\"")).passages()).isEqualTo(1);
    }

    @Test
    void aPageTakenInTwiceCountsOnce() throws Exception {
        Report report = reported(PAGE + PAGE);

        assertThat(report.passages()).isEqualTo(1);
        assertThat(report.text()).contains("page taken in before=1");
        assertThat(report.isWhole()).isTrue();
    }

    @Test
    void markdownWithFrontMatterIsRead() throws Exception {
        Files.createDirectories(folder.resolve("md"));
        Files.writeString(folder.resolve("md").resolve("a.md"), """
                ---
                title: Thymoma Treatment
                url: https://example.org/thymoma
                licence: own
                retrieved: 2026-01-02
                ---
                ## How is thymoma treated?
                Surgery is the main treatment of thymoma. Radiation may follow **surgery**.
                """);
        Report report = new Ingest(quiet()).run(Map.of("--out", folder.resolve("out").toString(), "--markdown", folder.resolve("md").toString()));

        assertThat(report.passages()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out").resolve(Ingest.FILE))).contains("Radiation may follow surgery.", "\"topic\":\"treatment\"");
    }

    @Test
    void webPagesAreReadWithoutTheirNavigation() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/thymoma", exchange -> {
            byte[] page = ("<html><head><title>Thymoma Symptoms | Example</title><script>var x = 'Not content at all.';</script></head><body><nav><p>Go home now please.</p></nav>"
                    + "<h2>Symptoms of thymoma</h2><p>Thymoma can cause a cough.</p><p>Chest pain may occur <b>as well</b>.</p></body></html>").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Path list = Files.writeString(folder.resolve("list.txt"), address + "/thymoma\n" + address + "/missing\n");
            Report report = new Ingest(quiet()).run(Map.of("--out", folder.resolve("out").toString(), "--web", list.toString(), "--licence", "own", "--today", "2026-01-02"));

            assertThat(report.passages()).isEqualTo(1);
            assertThat(Files.readString(folder.resolve("out").resolve(Ingest.FILE)))
                    .contains("Chest pain may occur as well.").doesNotContain("Go home", "Not content");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aFolderWithoutALibraryLeavesTheStarterLibrary() {
        assertThat(Library.of(folder, Parts.json()).passages()).hasSameSizeAs(Parts.library().passages());
    }

    private Library ingested(String lines) throws Exception {
        reported(lines);
        return Library.of(folder.resolve("out"), Parts.json());
    }

    private Report reported(String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("pages.jsonl"), lines);
        return new Ingest(quiet()).run(Map.of("--out", folder.resolve("out").toString(), "--jsonl", file.toString()));
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream());
    }
}
