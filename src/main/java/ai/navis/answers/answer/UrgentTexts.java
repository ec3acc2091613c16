package ai.navis.answers.answer;

import ai.navis.answers.Settings;
import ai.navis.answers.question.danger.RedFlag;
import java.util.List;

/** The words of urgent replies: true in any country, with the operator's numbers beside them. */
public final class UrgentTexts {

    private final Settings.Urgent numbers;

    public UrgentTexts(Settings.Urgent numbers) {
        this.numbers = numbers;
    }

    /** The reply to somebody who may be in danger. */
    public Urgent reply(RedFlag flag) {
        return flag.sign() == RedFlag.Sign.HARM_BY_OTHERS ? harmed() : reply(flag.kind());
    }

    // A crisis, too, but nobody is helped who is told to stay with people when one of them does the harm.
    private Urgent harmed() {
        return new Urgent("crisis", "You deserve to be safe",
                "It sounds as if someone may be hurting, threatening or controlling you or someone close to you. It is not your fault, and there is help.",
                List.of(
                        "If there is danger right now, call your local emergency number (" + local(numbers.emergencyNumber()) + ").",
                        "Call a helpline for abuse and violence at home (" + local(numbers.abuseNumber()) + "). You can ask what to do without giving your name.",
                        "Use a phone or computer that this person does not look at, and close this page when you have read it.",
                        "Tell a nurse, doctor or social worker of your cancer team. You can ask to speak with them alone.",
                        "If medicines, food or care are kept from you or from someone you know, say so. That is an emergency, too."));
    }

    private Urgent reply(RedFlag.Kind kind) {
        return switch (kind) {
            case CRISIS -> new Urgent("crisis", "You do not have to face this alone",
                    "It sounds as if you, or someone close to you, may be in deep distress. Please reach a person now.",
                    List.of(
                            "If there is danger right now, call your local emergency number (" + local(numbers.emergencyNumber()) + ").",
                            "Call or text a crisis line (" + local(numbers.crisisNumber()) + "). It is free and open day and night in many countries.",
                            "Tell someone near you how you feel, and stay with a person you trust.",
                            "Move away from anything that could be used to cause harm.",
                            "Tell your cancer care team, too. They can help with distress, pain and sleep."));
            case OVERDOSE -> new Urgent("overdose", "This may be a medicine emergency",
                    "Too much of a medicine, or a medicine taken by the wrong person, can be dangerous even before anything is felt.",
                    List.of(
                            "If someone has collapsed, has a seizure or cannot breathe, call your local emergency number now (" + local(numbers.emergencyNumber()) + ").",
                            "Otherwise call a poison center now (" + local(numbers.poisonNumber()) + ") or the emergency line of your cancer team.",
                            "Keep the package at hand, with the name, the amount and the time it was taken.",
                            "Do not wait for signs, and do not take anything against it unless you are told to."));
            case EMERGENCY -> new Urgent("emergency", "Please get medical help now",
                    "What you describe can be an emergency in people with cancer. It needs a doctor, not a web page.",
                    List.of(
                            "Call your local emergency number now (" + local(numbers.emergencyNumber()) + ") if it is severe, sudden or getting worse.",
                            "Otherwise call the day-and-night number of your cancer team at once. Do not wait for the next visit.",
                            "Say that you have cancer, which treatment you had, and when you last had it.",
                            "If you cannot reach your team, go to the nearest emergency department. Do not drive yourself."));
        };
    }

    /** What stands above the answer to a question about something that is an emergency when it happens. */
    public Urgent caution() {
        return new Urgent("caution", "If this is happening now",
                "The answer below is for information. If you or someone with you has this now, do not read on.",
                List.of(
                        "Call your local emergency number (" + local(numbers.emergencyNumber()) + ") if it is severe, sudden or getting worse.",
                        "Otherwise call the day-and-night number of your cancer team at once."));
    }

    private String local(String number) {
        return numbers.where() + " " + number;
    }
}
