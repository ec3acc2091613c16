package ai.navis.answers.web.page;

/** What the form on the page sends. */
record AskForm(String question, String cancer) {

    /** Bytes of a character at most, as a form writes it. */
    private static final int BYTES_OF_A_CHARACTER = 12;

    /** The most bytes of a form that holds {@code most} characters of text. */
    static int longest(int most) {
        return most * BYTES_OF_A_CHARACTER + 1024;
    }

    /** Reads the form; a field that is missing or malformed is empty. */
    static AskForm read(byte[] body) {
        FormBody form = FormBody.of(body);
        String cancer = form.field("cancer");
        return new AskForm(form.field("question"), cancer.isEmpty() ? null : cancer);
    }
}
