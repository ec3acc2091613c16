package ai.navis.answers.question;

/** Why a text is not answered. The name in lower case with hyphens is the stable type that callers see. */
public enum Refusal {
    QUESTION_TOO_SHORT("The question is too short", "Please ask a whole question, for example: What are the stages of liver cancer?"),
    QUESTION_TOO_LONG("The question is too long", "Please ask one question in at most {max} characters."),
    NOT_A_QUESTION("This is not a question in words", "Please ask in words, for example: Can liver cancer be cured?"),
    NOT_ABOUT_CANCER("The question is not about cancer", "Please name the cancer, the treatment or the test that "
            + "you ask about. This service answers questions about cancer only. " + Refusal.HELP),
    WHICH_CANCER("Which cancer is meant?", "Please name the cancer in the question, or send its cancerType."),
    UNSUPPORTED_LANGUAGE("The language is not supported", "Please ask in English. " + Refusal.HELP),
    UNSAFE_REQUEST("This cannot be answered safely", "Please ask your care team about this. " + Refusal.HELP);

    /** For what may have been a cry for help that was not understood. */
    private static final String HELP = "If someone is in danger now, call your local emergency number.";

    private final String title;
    private final String advice;

    Refusal(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    public String title() {
        return title;
    }

    /** A sentence that tells the caller what to do. {@code {max}} stands for the most characters allowed. */
    public String advice() {
        return advice;
    }

    public String type() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
