package ai.navis.answers.answer;

import java.util.ArrayList;
import java.util.List;

/** Sound sentences in other words than their source, written by hand: each line after a source rewords a part of it. */
final class Rewordings {

    /** A source with a sentence that says the same. */
    record Rewording(String source, String sentence) {}

    private static final String PAIRS = """
            = Liver cancer has the best chance of recovery when it is found and treated early, and this may prevent death from it. The chance of recovery depends on the stage of the cancer. How well the liver works and general health, such as scarring of the liver, count as well. Nobody can say for certain how one person will do.
            The chance of recovery from liver cancer is best when it is found and treated early.
            Recovery depends on the stage of the cancer and on how well the liver works.
            No one can say for certain how one person will do.
            = Oligometastatic cancer can perhaps be cured in some people if all spots can be destroyed, but for most cancers there is no proof. When cancer has spread, treatment mostly aims to lengthen life and keep it good, and not to cure. Cancer that has spread cannot usually be cured. Doctors still hope to learn from trials who gains from it.
            Cancer that has spread usually cannot be cured.
            Some people with oligometastatic cancer can perhaps be cured if all spots can be destroyed.
            When cancer has spread, the aim of treatment is mostly to lengthen life, not to cure.
            For most cancers there is no proof that destroying all spots can cure.
            = Talk with your doctor or nurse before you use complementary or alternative medicine for cancer. Things that seem safe could be harmful or get in the way of your treatment. Make a list of everything you take, even products sold without a prescription. People should ask their team before they take supplements. Call your team before stopping any medicine.
            People should ask their doctor or nurse before they take supplements.
            Call your team before you stop any medicine.
            Things that seem safe could harm you or get in the way of treatment.
            Talk with your doctor before you use alternative medicine for cancer.
            Call your care team before stopping a medicine.
            = Fever during chemotherapy (drugs that kill cancer cells) can be an emergency, so call your doctor at once. A fever means 100.4°F (38°C) or higher for more than 1 hour, or 101°F or higher one time. Call even in the middle of the night, and do not wait until the office opens. Fever may be the only sign of an infection, and an infection can be a danger to life.
            A fever during chemotherapy can be an emergency, so call your doctor at once.
            Fever may be the only sign of infection.
            A fever means 100.4°F (38°C) or higher for more than 1 hour.
            Do not wait until the office opens, and call even in the middle of the night.
            = The PSA blood test can find prostate cancer early, but it is not advised as a routine test for all men. The panel does not advise PSA screening for prostate cancer from the age of 70. PSA screening leads to a small drop in deaths from prostate cancer over 10 years. Treatment of slow prostate cancers can cause leaking of urine, bowel trouble, or loss of erections.
            The PSA blood test is not advised as a routine test for all men.
            From the age of 70, the panel does not advise PSA screening.
            Over 10 years, PSA screening leads to a small drop in deaths from prostate cancer.
            Treatment can cause bowel trouble, leaking of urine, or loss of erections.
            = Strong side effects do not mean that the drugs work well. Having no side effects does not mean that the drugs fail. Doctors check with exams, blood tests and scans.
            Strong side effects are not a sign that the drugs work well.
            Doctors use exams, blood tests and scans to check.
            = The outlook for breast cancer that has spread to distant parts of the body differs from person to person. In the United States, the 5-year relative survival of women with metastatic breast cancer is 31%. Figures for breast cancer come from large groups and cannot show what will happen to one person. Your own doctor knows your breast cancer best and can talk with you about what to expect.
            The 5-year relative survival of women with metastatic breast cancer in the United States is 31 percent.
            These figures come from large groups and cannot show what will happen to one person.
            The outlook differs from person to person when breast cancer has spread.
            = Antioxidant supplements taken during cancer treatment may lower the chance of staying free of cancer. In one study of breast cancer survivors, use during treatment was linked with a higher risk of death. More research is needed, so talk with your doctor about what you take.
            Taking antioxidant supplements during cancer treatment may lower the chance of staying free of cancer.
            One study of breast cancer survivors linked use during treatment with a higher risk of death.
            = Screening with the CA-125 blood test and a sound-wave scan does not lower deaths from ovarian cancer. No standard screening test exists for ovarian cancer. A high CA-125 level can be a sign of ovarian cancer but also of other problems.
            There is no standard screening test for ovarian cancer.
            No standard screening test for ovarian cancer exists.
            A high CA-125 level can also be a sign of other problems.
            = A risk factor for cancer does not mean that you will get cancer. Other people get stomach cancer without any known risk factor. Talk with your doctor if you think your risk may be higher than usual.
            Having a risk factor does not mean that you will get cancer.
            Some people get stomach cancer with no known risk factor.
            If you think your risk may be higher than usual, talk with your doctor.
            = Stage I soft tissue sarcoma is mainly treated with surgery to take out the tumor. Radiation may be given before surgery, after it, or both. High doses of radiation are used when surgery cannot take out the sarcoma. Ask your team about the side effects of each treatment.
            Surgery to take out the tumor is the main treatment for stage I soft tissue sarcoma.
            The main treatment of stage 1 soft tissue sarcoma is surgery.
            Radiation may be given before or after surgery.
            You may have radiation before surgery, after it, or both.
            = Chemotherapy (drugs that kill cancer cells) is often given in cycles of treatment and rest. A cycle could be 1 week of drugs and then 3 weeks without. Your plan depends on the type of cancer, the goal of treatment and how your body responds.
            Chemotherapy is often given in cycles.
            One cycle could be 1 week of drugs and then 3 weeks without.
            The plan depends on the type of cancer and how your body responds.
            = One study looked back at 100 people with hepatocellular carcinoma, and 71 percent also had drug treatment. Half of the people lived longer than 16 months, and 40 percent were alive after 2 years. Nine people had mild inflammation of the lungs after radiation. The study had no comparison group, so it cannot show whether radiation helped people live longer.
            In one study of 100 people with hepatocellular carcinoma, 71 percent also had drug treatment.
            Half of the people in the study lived longer than 16 months.
            After 2 years, 40 percent were alive.
            The study cannot show whether radiation helped people live longer, because it had no comparison group.
            After radiation, nine people had mild inflammation of the lungs.
            = The COLLISION trial compared heat, called thermal ablation, with surgery in 300 people. Survival was about the same in both groups over 28.9 months. Serious side effects occurred in 7 percent of people after heat and in 20 percent after surgery. Results after many years are not yet known from this report.
            In 300 people, the COLLISION trial compared thermal ablation with surgery.
            Serious side effects occurred in 7 percent after heat and in 20 percent after surgery.
            Results after many years are not known yet.
            Over 28.9 months, survival was about the same in both groups.
            = In the trial, people took 400 mg of sorafenib twice a day. The drug can cause a rash, loose stools and tiredness. The dose was lowered to 200 mg when side effects were severe. It is not known whether the drug helps people with weak livers.
            People in the trial took 400 mg of sorafenib twice a day.
            In the trial, the dose of sorafenib was 400 mg twice a day.
            When side effects were severe, the dose was lowered to 200 mg.
            It is not known if the drug helps people with weak livers.
            The drug can cause loose stools, a rash and tiredness.
            You may have a rash, loose stools or tiredness.
            = Pancreatic cancer can cause yellow skin and eyes, pain in the upper belly and back, and weight loss with no clear reason. Early pancreatic cancer may cause no signs at all. Many other conditions can cause the same symptoms, so a check with a doctor is needed.
            Pancreatic cancer can cause pain in the upper belly and back, yellow skin and eyes, and weight loss.
            There may be no signs at all in early pancreatic cancer.
            Many other conditions can cause the same symptoms.
            = Studies cannot yet say if exercise during treatment lowers the risk that cancer comes back. Exercise during cancer treatment can ease tiredness and help people stay strong and fit. Your team can tell you which kind of exercise is safe for you.
            It is not yet known if exercise during treatment lowers the risk that cancer comes back.
            Exercise during treatment can help people stay strong and fit and can ease tiredness.
            Your care team can tell you which kind of exercise is safe for you.
            = Most neuroendocrine tumors of the gut grow very slowly, but they are cancer. A neuroendocrine tumor can make hormones and release them into the body.
            Most neuroendocrine tumors of the gut are cancer, but they grow very slowly.
            Neuroendocrine tumors can make hormones.
            = Bladder cancer tends to come back after treatment, even when it was found at an early stage. The treatment depends on where the bladder cancer has come back. Some people with bladder cancer have blood in the urine.
            Bladder cancer tends to return after treatment, even when found early.
            Where the bladder cancer has come back decides the treatment.
            Blood in the urine is a sign in some people with bladder cancer.
            = Palliative care helps people with cancer feel better by easing pain and other symptoms. One goal is a better quality of life for the patient and the family. Smoking causes almost nine of every 10 cases of lung cancer.
            Palliative care eases pain and other symptoms.
            A goal of palliative care is a better quality of life for patients and families.
            Almost 9 of every 10 cases of lung cancer are caused by smoking.
            """;

    private Rewordings() {}

    static List<Rewording> all() {
        List<Rewording> all = new ArrayList<>();
        String source = "";
        for (String line : PAIRS.lines().toList()) {
            if (line.startsWith("= ")) {
                source = line.substring(2);
            } else if (!line.isBlank()) {
                all.add(new Rewording(source, line));
            }
        }
        return all;
    }
}
