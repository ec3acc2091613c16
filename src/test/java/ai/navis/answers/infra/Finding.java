package ai.navis.answers.infra;

/** Something wrong in a template: which check found it, where, and what it is. */
record Finding(String check, String where, String what) {

    @Override
    public String toString() {
        return check + ": " + where + ": " + what;
    }
}
