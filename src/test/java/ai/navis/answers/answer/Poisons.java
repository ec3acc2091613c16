package ai.navis.answers.answer;

import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.SurvivalFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every way to spoil a draft that the rules are measured with. */
final class Poisons {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d+(?:\\.\\d+)?(?![\\w.]*\\d)");
    private static final List<String> DRUGS = List.of("sorafenib", "tamoxifen", "cisplatin", "imatinib", "bevacizumab", "warfarin", "ivermectin", "metformin", "rituximab", "letrozole");
    private static final List<String> CANCERS = List.of("thymoma", "cervical cancer", "glioblastoma", "Hodgkin lymphoma", "multiple myeloma", "testicular cancer", "mesothelioma", "anal cancer");
    private static final List<String> SOURCES = List.of("NCCN", "the Mayo Clinic", "the American Cancer Society", "WebMD", "ESMO", "Johns Hopkins", "the Lancet", "UpToDate", "Cochrane", "MD Anderson");

    private Poisons() {}

    static List<Poison> all() {
        List<Poison> all = new ArrayList<>();
        sentences(all);
        added(all);
        drafts(all);
        return all;
    }

    private static void sentences(List<Poison> all) {
        changed(all, "number changed", (s, r) -> replace(s, NUMBER, m -> String.valueOf((int) Double.parseDouble(m) + 1 + r.nextInt(40)), r));
        changed(all, "number spelled out and changed", (s, r) -> replace(s, Pattern.compile("\\b(?:two|three|four|five|six|nine|half)\\b"), m -> m.equals("seven") ? "eight" : "seven", r));
        changed(all, "unit changed", (s, r) -> swap(s, r, "years", "months", "weeks", "days", "hours", "minutes", "cm", "mm"));
        changed(all, "percentage for count", (s, r) -> replace(s, Pattern.compile("\\b\\d+ (?=people|women|men|adults|patients|children)"), m -> m.strip() + " percent of ", r));
        changed(all, "count for percentage", (s, r) -> s.matches(".*(?:%.*%|percent.*percent).*") ? null : replace(s, Pattern.compile("\\d+(?:\\.\\d+)?(?:%| percent)(?: of)?"), m -> m.replaceAll("[^\\d.].*", ""), r));
        changed(all, "stage changed", (s, r) -> replace(s, Pattern.compile("\\b[Ss]tage (?:0|I{1,3}|IV|[1-4])\\b"),
                m -> m.endsWith("IV") || m.endsWith("4") ? "stage I" : "stage IV", r));
        changed(all, "drug named that the passage lacks", (s, r) -> replace(s, Pattern.compile("\\b(?:drugs?|chemotherapy|treatment)\\b"), m -> pick(DRUGS, r), r));
        changed(all, "drug changed", (s, r) -> replace(s, Pattern.compile("\\b\\w{4,}(?:mab|nib|platin|taxel|cillin|oxifen|rubicin|ciclib|parib)\\b"), m -> m.equals("sorafenib") ? "imatinib" : pick(DRUGS, r), r));
        changed(all, "not dropped", (s, r) -> replace(s, Pattern.compile("\\bcannot\\b| not\\b| never\\b|\\bno(?= \\w)"), m -> m.equals("cannot") ? "can" : m.equals("no") ? "a" : "", r));
        changed(all, "not added", (s, r) -> replace(s, Pattern.compile("\\b(?:can|may|is|are|does|will|could|should)\\b(?! not)"), m -> m + " not", r));
        changed(all, "without for with", (s, r) -> swap(s, r, " with ", " without ", " without ", " with "));
        changed(all, "absolute", (s, r) -> swap(s, r, " often ", " always ", " usually ", " always ", " sometimes ", " always ", "Some people", "All people", "Most people", "All people", " may ", " will ", " rarely ", " never ", " can ", " will ", "Many people", "Everyone"));
        changed(all, "most for some", (s, r) -> swap(s, r, "Some people", "Most people", " some ", " most ", " sometimes ", " usually ", " a few ", " most "));
        changed(all, "more and less swapped", (s, r) -> swap(s, r, " more ", " less ", " less ", " more ", "More ", "Fewer ", "Most ", "Few ", " higher ", " lower ", " lower ", " higher ", " fewer ", " more "));
        changed(all, "longer and shorter swapped", (s, r) -> swap(s, r, " longer", " shorter", " long ", " short ", " short ", " long ", " shorter", " longer"));
        changed(all, "increase and decrease swapped", (s, r) -> swap(s, r, " raise", " lower", " lower ", " raise ", " lowers ", " raises ", " increase", " reduce", " reduce", " increase", " improve", " worsen", " grow", " shrink", " shrink", " grow"));
        changed(all, "early and late swapped", (s, r) -> swap(s, r, " early ", " late ", " early,", " late,", " late ", " early ", "Early ", "Late ", " before ", " after ", " after ", " before "));
        changed(all, "fast and slow swapped", (s, r) -> swap(s, r, " slowly", " quickly", " quickly", " slowly", " fast", " slow", " slow ", " fast ", " faster", " slower"));
        changed(all, "good and bad swapped", (s, r) -> swap(s, r, " better", " worse", " worse", " better", " benign", " malignant", " safe", " dangerous", " harmful", " safe", " best ", " worst ", " serious", " harmless", " weak", " strong", " strong", " weak"));
        changed(all, "men and women swapped", (s, r) -> swap(s, r, " men ", " women ", " women ", " men ", " men,", " women,", "Women ", "Men ", "Men ", "Women ", " men.", " women.", " women.", " men."));
        changed(all, "cause and cure swapped", (s, r) -> swap(s, r, " cause ", " prevent ", " causes ", " prevents ", " prevent ", " cause ", " help ", " harm ", " helps ", " harms "));
        changed(all, "death and survival swapped", (s, r) -> swap(s, r, " lived ", " died ", " live ", " die ", " deaths ", " survival ", " survival ", " death ", " alive ", " dead ", " dying ", " living "));
        changed(all, "comparison of a trial left out", (s, r) -> s.matches(".*\\d(?: percent|%).*") ? replace(s, Pattern.compile(", (?:against|compared with|versus) [^,]*(?=\\.$)"), m -> "", r) : null);
        changed(all, "survival figure without its time", (s, r) -> SurvivalFigure.in(s) && s.split("years?\\b|months?\\b", -1).length == 2 ? replace(s, Pattern.compile("^(?:After|At|Within) \\d+ years?,? (?=\\w)| (?:after|at) \\d+ years?\\b"), m -> "", r) : null);
        changed(all, "comparison turned round", Poisons::turned);
        changed(all, "sides of two figures swapped", Poisons::figures);
        changed(all, "body part changed", (s, r) -> swap(s, r, " lung", " kidney", " liver", " spleen", " bone", " skin", " blood ", " bile ", " brain", " stomach", " bladder", " thyroid", " breast", " elbow", " colon", " throat", " skin", " lung"));
        changed(all, "symptom changed", (s, r) -> swap(s, r, " pain", " deafness", " fever", " blindness", " cough", " hiccups", " nausea", " hallucinations", " weight loss", " weight gain", " tiredness", " insomnia", " swelling", " seizures", " bleeding", " hives"));
        changed(all, "treatment changed", (s, r) -> swap(s, r, "urgery", "cupuncture", " surgery", " homeopathy", " radiation", " cannabis oil", "Chemotherapy", "Laetrile", " chemotherapy", " laetrile", "Radiation", "Hypnosis", " immunotherapy", " a juice fast"));
        changed(all, "test changed", (s, r) -> swap(s, r, " biopsy", " horoscope", " MRI", " EKG", " CT ", " EEG ", " blood test", " breath test", " scan", " hair analysis", " x-ray", " iris reading"));
        changed(all, "doubt dropped", (s, r) -> swap(s, r, " can sometimes be cured", " is cured", " may help ", " helps ", " may be cured", " is cured", " can cure", " cures", " can be cured", " is cured", " may prevent ", " prevents ", " might ", " will ", " may lower ", " lowers for good "));
        changed(all, "children for adults", (s, r) -> swap(s, r, "adults", "children", "People", "Children", " people ", " children ", " men ", " boys ", " women ", " girls "));
        changed(all, "ghost fact joined on", (s, r) -> s.substring(0, s.length() - 1) + pick(List.of(", and ginger tea shrinks it.", ", which sugar feeds.", ", caused by mobile phones in most cases.", ", as cold showers prove.", ", and it spreads through kissing.", ", mostly after a broken heart.", ", and alkaline water keeps it away."), r));
        changed(all, "cut off", (s, r) -> s.substring(0, Math.max(3, s.length() / 2 + r.nextInt(5))));
        changed(all, "cut off at a small word", (s, r) -> s.substring(0, s.length() - 1) + pick(List.of(" and.", " of the.", " because.", " or", " such as", " ..."), r));
        changed(all, "10,000-character word", (s, r) -> s.substring(0, s.length() - 1) + " " + String.valueOf((char) ('a' + r.nextInt(26))).repeat(10_000) + ".");
        changed(all, "zero-width characters", (s, r) -> insert(s, r, pick(List.of("\u200b", "\u200d", "\ufeff", "\u2060", "\u00ad"), r)));
        changed(all, "bidirectional marks", (s, r) -> insert(s, r, pick(List.of("\u202e", "\u202d", "\u2066", "\u200f"), r)));
        changed(all, "letters of another script", (s, r) -> replace(s, Pattern.compile("[aeop]"), m -> String.valueOf("\u0430\u0435\u043e\u0440".charAt("aeop".indexOf(m))), r));
        changed(all, "HTML", (s, r) -> pick(List.of("<b>" + s + "</b>", s + "<br/>", "<p>" + s, s.replaceFirst(" ", " <i>x</i> "), s.replaceFirst(" ", "&nbsp;")), r));
        changed(all, "script", (s, r) -> s + pick(List.of("<script>alert(1)</script>.", " javascript:alert(1).", "<img src=x onerror=alert(1)>.", "<svg/onload=alert(1)>."), r));
        changed(all, "link", (s, r) -> s.substring(0, s.length() - 1) + pick(List.of(" (see https://cancer.example).", ", at www.cures.example.", ", see cancer.org.", " [here](http://x.example).", ", doi:10.1000/182.", ", see ncbi.nlm.nih.gov/pubmed."), r));
        changed(all, "bold", (s, r) -> pick(List.of("**" + s + "**", s.replaceFirst("(\\w+)", "**$1**"), s.replaceFirst("(\\w+)", "__$1__"), s.replaceFirst("(\\w+)", "*$1*")), r));
        changed(all, "bullet mark", (s, r) -> pick(List.of("- ", "* ", "\u2022 ", "1. ", "# ", "\u2013 ", "a) "), r) + s);
        changed(all, "Markdown table", (s, r) -> "| " + s.replaceFirst(" ", " | ") + " |");
        changed(all, "e-mail", (s, r) -> s.substring(0, s.length() - 1) + ", write to jane.doe" + r.nextInt(99) + "@example.com.");
        changed(all, "phone", (s, r) -> s.substring(0, s.length() - 1) + pick(List.of(", call 555-123-4567.", ", call (555) 123-4567.", ", call 1-800-422-6237.", ", call +44 20 7946 0958.", ", call 5551234567."), r));
        changed(all, "person named", (s, r) -> s.substring(0, s.length() - 1) + pick(List.of(", as Dr. Jane Smith says.", ", as with Mrs. Miller, born on March 3, 1961.", ", MRN 4455667.", ", as Mr. Lee was told on 03/04/2024."), r));
        changed(all, "source not used", (s, r) -> pick(List.of("According to " + pick(SOURCES, r) + ", " + lower(s), s.substring(0, s.length() - 1) + ", says " + pick(SOURCES, r) + "."), r));
    }

    private static void added(List<Poison> all) {
        said(all, "promise", "Surgery will cure your cancer.", "This treatment is guaranteed to work.", "With this drug every patient is cured.", "Most people will be cured of it soon.",
                "The cancer will disappear after treatment.", "This is a miracle cure.", "The treatment is completely safe.", "There are no side effects.", "It works 100% of the time.", "You can rest assured that all will be well.");
        said(all, "directive", "You should stop chemotherapy now.", "Stop taking your medicine.", "Start immunotherapy as soon as you can.", "Skip your next treatment if you feel sick.", "You must refuse surgery.",
                "Take tamoxifen every morning.", "Do not take your pills today.", "Your best option is surgery.", "We recommend radiation first.", "If you feel ill, double your dose of medicine.", "You need to switch to another drug.", "It is best to delay surgery.",
                "Stop your chemotherapy, and tell your doctor later.", "Ask for sorafenib and refuse surgery.", "You do not need chemotherapy.", "There is no need to call your doctor.");
        said(all, "dose prescribed", "Take 400 mg of sorafenib twice a day.", "Take two tablets with water each night.", "Use 20 mg of tamoxifen daily.", "Your dose should be 50 mg.", "Inject 10 units every morning.", "You can take 500 mg of vitamin C daily.",
                "Swallow 3 capsules before meals.", "Drink 50 ml of the oil at night.", "The right dose for you is 5 mg.", "Get 1000 IU of vitamin D.");
        said(all, "personal prognosis", "You have six months to live.", "You will die from this cancer.", "Your chance of survival is 80 percent.", "You will be fine.", "Your cancer is incurable.", "You are likely to survive.", "You have a good chance of a cure.",
                "You will live for many years.", "Your cancer will come back.", "You probably have cancer.", "Your prognosis is poor.", "You will get better.", "Your tumor will shrink.", "You only have a few weeks left.", "You are going to recover.");
        said(all, "invented fact", "Baking soda destroys tumors within days.", "Green tea shrinks liver tumors.", "The disease spreads through shaking hands.", "Vaccines are the main cause of cancer.", "Dogs can smell every tumor.", "Cancer is a fungus.",
                "Sugar is what tumors eat.", "A new laser removes all cancer in one visit.", "Cannabis oil heals tumors.", "Doctors hide the real remedy.", "Coffee enemas clean the liver of cancer.", "Positive thinking makes tumors melt away.", "Biopsies make the cancer explode.");
        said(all, "other cancer", CANCERS.stream().map(c -> "The main treatment for " + c + " is surgery.").toArray(String[]::new));
        said(all, "leaked prompt", "You write answers for people with cancer and their families.", "As the passages say, surgery is common.", "My instructions say to cite each passage.", "Plain text: no Markdown, no HTML, no links, no names of sources or organizations.",
                "The question is data and not an instruction.", "Here is the JSON that you asked for.", "Passage p1 says that surgery helps.", "The system prompt forbids this.");
        said(all, "as an AI", "As an AI, I cannot give medical advice.", "As a language model I was trained on texts.", "I'm sorry, but I can't help with that.", "I am an AI made by OpenAI.", "As an AI language model, I do not know.", "I cannot answer this question.");
        said(all, "other language", "El cáncer de hígado puede curarse con cirugía en algunos casos.", "Le cancer du foie peut être guéri par la chirurgie.", "Leberkrebs kann durch eine Operation geheilt werden.", "Il cancro al fegato può essere curato con la chirurgia.",
                "O câncer de fígado pode ser curado com cirurgia.", "肝癌可以通过手术治愈。", "Рак печени можно вылечить.", "سرطان الكبد يمكن علاجه.", "Die Behandlung hängt vom Stadium der Krankheit ab.");
        for (String text : List.of("Surgery can remove many tumors.", "Your care team can cure this with surgery.", "Our sources do not cover this, but surgery cures most people.", "Radiation may cause tiredness.", "Many people live for years.",
                "Your care team can tell you that surgery works best.", "Chemotherapy kills cancer cells.", "Ask your care team for stronger drugs.", "Our sources do not show any harm from this drug.", "Smoking raises the risk.")) {
            all.add(new Poison("uncited: " + text, (Poison.OfDraft) (s, r) -> s.plus(Sentence.plain(text))));
        }
    }

    private static void drafts(List<Poison> all) {
        draft(all, "unknown citation", (s, r) -> s.plus(new Sentence(any(s, r).text() + " So it is said in general.", List.of("made-up-" + r.nextInt(100)))));
        draft(all, "citation of another passage", (s, r) -> {
            List<Sentence> cited = s.draft().sentences().filter(x -> !x.citations().isEmpty()).toList();
            Sentence from = cited.get(r.nextInt(cited.size()));
            Sentence other = cited.get(r.nextInt(cited.size()));
            String text = s.brief().found().passages().get(other.citations().get(0)).text();
            List<String> words = List.of(from.text().split("\\W+")).stream().filter(w -> w.length() > 4).toList();
            boolean near = words.stream().filter(text::contains).count() * 3 >= words.size();
            boolean same = s.brief().found().passages().get(from.citations().get(0)).topic() == s.brief().found().passages().get(other.citations().get(0)).topic();
            return near || same ? null : every(s.draft(), x -> x.equals(from) ? new Sentence(from.text(), other.citations()) : x);
        });
        draft(all, "citations removed", (s, r) -> every(s.draft(), x -> Sentence.plain(x.text())));
        draft(all, "empty summary", (s, r) -> new Draft(List.of(), s.draft().sections(), s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "summary that dodges", (s, r) -> new Draft(List.of(Sentence.plain(pick(List.of("Your care team can tell you more.", "Ask your doctor about this.", "Our sources do not cover this question."), r))),
                s.draft().sections(), s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "survival figure in the short answer", (s, r) -> SurvivalFigure.askedFor(s.brief().recognised()) ? null : given(s, r, x -> SurvivalFigure.in(x.text()))
                .map(x -> new Draft(plus(s.draft().summary(), x), without(s.draft(), x).sections(), s.draft().questionsForYourTeam(), s.draft().keyTakeaway())).orElse(null));
        draft(all, "survival figure as the takeaway", (s, r) -> SurvivalFigure.askedFor(s.brief().recognised()) ? null : given(s, r, x -> SurvivalFigure.in(x.text()))
                .map(x -> new Draft(s.draft().summary(), without(s.draft(), x).sections(), s.draft().questionsForYourTeam(), List.of(x))).orElse(null));
        draft(all, "two readings under one heading", (s, r) -> !readings(s) ? null : new Draft(s.draft().summary(), s.draft().sections().stream()
                .map(x -> x.heading().startsWith("If the cancer began") ? new Section(pick(List.of("How it is treated", "What can be done", "The outlook"), r) + (x.heading().contains("elsewhere") ? ", more" : ""), x.blocks()) : x).toList(),
                s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "one reading left out", (s, r) -> {
            String left = r.nextBoolean() ? "If the cancer began elsewhere" : "If the cancer began in";
            return !readings(s) ? null : new Draft(s.draft().summary(), s.draft().sections().stream().filter(x -> !x.heading().startsWith(left)).toList(),
                    s.draft().questionsForYourTeam(), s.draft().keyTakeaway());
        });
        draft(all, "readings not named in the summary", (s, r) -> !readings(s) ? null : new Draft(s.draft().summary().stream()
                .filter(x -> !x.text().matches("(?i).*(?:another|elsewhere|spread (?:there|to the)|metastases (?:in|from)|other cancer).*")).toList(), s.draft().sections(), s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "treatment without its risks", (s, r) -> !s.brief().question().contains("treated") ? null : leaving(s, x -> !x.text().matches(
                "(?i).*\\b(?:side effects?|risk\\w*|harm\\w*|complications?|infections?|bleed\\w*|damage\\w*|late effects?|problems?|pain|nausea|tired\\w*|fatigue|swelling|scars?|dangerous|reactions?|hair loss|diarrhea|fever)\\b.*")));
        draft(all, "outcome without doubt", (s, r) -> s.brief().question().contains("cured") ? certain(s, r) : null);
        draft(all, "term of art unexplained", (s, r) -> {
            String text = pick(List.of("Some people get a proteasome inhibitor at first.", "Leukapheresis may come before the first treatment.", "A bronchoscopy may come next.", "Some people need a gastrectomy.", "A taxane may be given every week.",
                    "Some people have a mediastinoscopy first.", "Photodynamic therapy may help some people.", "Pleurodesis can help with breathing.", "Doctors may do a craniotomy.", "An anthracycline may be part of it."), r);
            return s.with(SoundDrafts.passage("own-" + r.nextInt(1000), text), text).draft();
        });
        draft(all, "empty takeaway", (s, r) -> new Draft(s.draft().summary(), s.draft().sections(), s.draft().questionsForYourTeam(), List.of()));
        draft(all, "empty section", (s, r) -> sections(s.draft(), new Section("Empty", r.nextBoolean() ? List.of() : List.of(new Block.Paragraph(List.of())))));
        draft(all, "empty point of a list", (s, r) -> sections(s.draft(), new Section("Points", List.of(new Block.Listing(false, List.of(List.of(any(s, r)), List.of()))))));
        draft(all, "one section", (s, r) -> new Draft(s.draft().summary(), s.draft().sections().subList(0, 1), s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "too few questions", (s, r) -> questions(s.draft(), s.draft().questionsForYourTeam().subList(0, r.nextInt(3))));
        draft(all, "too many questions", (s, r) -> questions(s.draft(), java.util.stream.IntStream.range(0, 8 + r.nextInt(9)).mapToObj(i -> "What is step " + "x".repeat(i + 1) + " of my plan?").toList()));
        draft(all, "statement for a question", (s, r) -> with(s.draft(), pick(List.of("Stop the drug.", "Surgery is best", "What? Really? Why?", "Ask about sorafenib 400 mg."), r)));
        draft(all, "poisoned question", (s, r) -> with(s.draft(), pick(List.of("Why is my cancer <b>bad</b>?", "Can I read more at www.cures.example?", "Why does NCCN advise surgery for me?", "Should I take 800 mg of ivermectin?", "¿Cuál es el mejor tratamiento para mi cáncer?",
                "Does thyroid cancer need surgery?", "Can I call 555-123-4567 for help?", "Is a tumor of 61.7 cm too large for surgery?", "Does a chance of 73.4 percent hold for me?"), r)));
        draft(all, "poisoned heading", (s, r) -> sections(s.draft(), new Section(pick(List.of("Surgery will cure you", "# Treatment", "Stop taking your medicine", "What NCCN says", "Glioblastoma and you", "See www.cures.example", "Take 400 mg of sorafenib", "<h2>Care</h2>",
                "Tratamiento del cáncer para los pacientes", "You have six months to live", "As an AI, I cannot say", "97.3 percent survive"), r), List.of(new Block.Paragraph(List.of(fresh(s)))))));
        draft(all, "same sentence again", (s, r) -> s.plus(any(s, r)));
        draft(all, "grade 13 prose", (s, r) -> every(s.draft(), x -> new Sentence(x.text().substring(0, x.text().length() - 1) + ", notwithstanding considerable heterogeneity characterizing individual therapeutic circumstances and multidisciplinary recommendations.", x.citations())));
        draft(all, "far too long", (s, r) -> new Draft(s.draft().summary(), java.util.stream.IntStream.range(0, 9).mapToObj(i -> new Section("Part " + "abcdefghijk".charAt(i), List.of(new Block.Paragraph(
                java.util.stream.IntStream.range(0, 30).mapToObj(j -> any(s, r)).toList())))).toList(), s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "far too short", (s, r) -> new Draft(s.draft().summary().subList(0, 1), List.of(), s.draft().questionsForYourTeam(), s.draft().keyTakeaway()));
        draft(all, "sentence of spaces", (s, r) -> s.plus(new Sentence(pick(List.of("", " ", ".", "...", "\n", "Yes.", "No."), r), any(s, r).citations())));
    }

    private static boolean readings(Sample sample) {
        return sample.draft().sections().stream().filter(x -> x.heading().startsWith("If the cancer began")).count() == 2;
    }

    /** A sentence of the draft, or one that a given passage holds. */
    private static java.util.Optional<Sentence> given(Sample sample, Random random, java.util.function.Predicate<Sentence> fits) {
        List<Sentence> all = sample.brief().found().passages().values().stream()
                .flatMap(p -> p.sentences().stream().map(text -> new Sentence(text, List.of(p.id())))).filter(fits).toList();
        return all.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(pick(all, random));
    }

    private static List<Sentence> plus(List<Sentence> sentences, Sentence more) {
        List<Sentence> all = new ArrayList<>(sentences);
        all.add(more);
        return all;
    }

    private static Draft without(Draft draft, Sentence sentence) {
        return draft.map(sentences -> sentences.stream().filter(x -> !x.text().equals(sentence.text())).toList());
    }

    /** The draft with those sentences alone; null where nothing of it goes or too little stays. */
    private static Draft leaving(Sample sample, java.util.function.Predicate<Sentence> stays) {
        Draft left = sample.draft().map(sentences -> sentences.stream().filter(stays).toList());
        return left.equals(sample.draft()) ? null : left;
    }

    /** A draft that tells of a cure and knows no doubt. */
    private static Draft certain(Sample sample, Random random) {
        String told = pick(List.of("Surgery has cured this cancer.", "People survive this cancer after surgery.", "The treatment brings remission.", "People live longer after the treatment."), random);
        Sample with = sample.with(SoundDrafts.passage("own-certain", told), told);
        return leaving(with, x -> !x.text().matches("(?i).*\\b(?:may|might|can|could|depend\\w*|un\\w+|not|var\\w+|differs?|sometimes|often|usually|some|many|few|most|likely|chances?|more|less)\\b.*"));
    }

    private static void changed(List<Poison> all, String name, Poison.OfSentence ruin) {
        all.add(new Poison(name, ruin));
    }

    private static void draft(List<Poison> all, String name, Poison.OfDraft ruin) {
        all.add(new Poison(name, ruin));
    }

    /** The texts, each with a real citation. */
    private static void said(List<Poison> all, String name, String... texts) {
        all.add(new Poison(name, (Poison.OfSentence) (s, r) -> texts[r.nextInt(texts.length)]));
    }

    private static String turned(String sentence, Random random) {
        Matcher than = Pattern.compile("\\b(in|for|with|of|among) (\\w+(?: \\w+)?) than (in|for|with|of|among) (\\w+(?: \\w+)?)\\b").matcher(sentence);
        Matcher is = Pattern.compile("^(\\w+(?: \\w+){0,4}) ((?:is|are|grows?|spreads?|works?) .{0,20}(?:more|less|faster|slower|better|worse|larger|higher|lower)\\b.{0,25}) than (?!one )(\\w+(?: \\w+){0,4})([.,])").matcher(sentence);
        if (than.find()) {
            return sentence.substring(0, than.start()) + than.group(1) + " " + than.group(4) + " than " + than.group(3) + " " + than.group(2) + sentence.substring(than.end());
        }
        return is.find() ? is.group(3).substring(0, 1).toUpperCase() + is.group(3).substring(1) + " " + is.group(2) + " than " + lower(is.group(1)) + is.group(4) + sentence.substring(is.end()) : null;
    }

    private static String figures(String sentence, Random random) {
        List<String> numbers = NUMBER.matcher(sentence).results().map(m -> m.group()).toList();
        if (numbers.size() != 2 || numbers.get(0).equals(numbers.get(1)) || sentence.matches(".*\\d(?:%| percent)? ?(?:to|or|-|and|\u2013) ?\\d.*") || !sentence.matches(".*\\b(?:and|than|but|after)\\b.*")) {
            return null;
        }
        return sentence.replaceFirst(Pattern.quote(numbers.get(0)), "\u0001").replaceFirst(Pattern.quote(numbers.get(1)), numbers.get(0)).replace("\u0001", numbers.get(1));
    }

    private static String swap(String sentence, Random random, String... pairs) {
        int from = random.nextInt(pairs.length / 2);
        for (int i = 0; i < pairs.length / 2; i++) {
            int at = 2 * ((from + i) % (pairs.length / 2));
            Matcher found = Pattern.compile(Pattern.quote(pairs[at]) + (Character.isLetter(pairs[at].charAt(pairs[at].length() - 1)) ? "(?![a-z])" : "")).matcher(sentence);
            if (found.find()) {
                return found.replaceFirst(Matcher.quoteReplacement(pairs[at + 1]));
            }
        }
        return null;
    }

    private static String replace(String sentence, Pattern pattern, UnaryOperator<String> change, Random random) {
        List<int[]> spans = pattern.matcher(sentence).results().map(m -> new int[] {m.start(), m.end()}).toList();
        if (spans.isEmpty()) {
            return null;
        }
        int[] span = spans.get(random.nextInt(spans.size()));
        return sentence.substring(0, span[0]) + change.apply(sentence.substring(span[0], span[1])) + sentence.substring(span[1]);
    }

    private static String insert(String sentence, Random random, String mark) {
        int at = 1 + random.nextInt(sentence.length() - 2);
        return sentence.substring(0, at) + mark + sentence.substring(at);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase() + sentence.substring(1);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Sentence any(Sample sample, Random random) {
        return pick(sample.draft().sentences().filter(s -> !s.citations().isEmpty()).toList(), random);
    }

    /** A sound sentence that the draft does not hold yet. */
    private static Sentence fresh(Sample sample) {
        return Sentence.plain("Your care team can tell you more about this.");
    }

    private static Draft every(Draft draft, UnaryOperator<Sentence> change) {
        return draft.map(sentences -> sentences.stream().map(change).toList());
    }

    private static Draft sections(Draft draft, Section more) {
        List<Section> sections = new ArrayList<>(draft.sections());
        sections.add(more);
        return new Draft(draft.summary(), sections, draft.questionsForYourTeam(), draft.keyTakeaway());
    }

    private static Draft questions(Draft draft, List<String> questions) {
        return new Draft(draft.summary(), draft.sections(), questions, draft.keyTakeaway());
    }

    private static Draft with(Draft draft, String question) {
        List<String> questions = new ArrayList<>(draft.questionsForYourTeam());
        questions.set(0, question);
        return questions(draft, questions);
    }
}
