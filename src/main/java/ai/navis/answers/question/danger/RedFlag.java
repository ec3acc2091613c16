package ai.navis.answers.question.danger;

/** A danger recognised in what a person typed: what kind of help it needs, and the sign by which it was recognised. */
public record RedFlag(Kind kind, Sign sign) {

    /** Which reply it calls for: a crisis line, a poison centre, or an ambulance and the cancer team's urgent number. */
    public enum Kind { CRISIS, OVERDOSE, EMERGENCY }

    /** What was recognised. Declared from the most dangerous to the least: when several match, the first one wins. */
    public enum Sign {
        OVERDOSE(Kind.OVERDOSE),
        SUICIDE_PLAN(Kind.CRISIS),
        SWALLOWED_BY_ANOTHER(Kind.OVERDOSE),
        DOUBLE_DOSE(Kind.OVERDOSE),
        SUICIDE_THOUGHTS(Kind.CRISIS),
        SELF_HARM(Kind.CRISIS),
        HARM_TO_OTHERS(Kind.CRISIS),
        UNCONSCIOUS(Kind.EMERGENCY),
        BREATHING(Kind.EMERGENCY),
        INFUSION_REACTION(Kind.EMERGENCY),
        SEIZURE(Kind.EMERGENCY),
        STROKE(Kind.EMERGENCY),
        CHEST_PAIN(Kind.EMERGENCY),
        BLEEDING(Kind.EMERGENCY),
        FEVER_IN_TREATMENT(Kind.EMERGENCY),
        SPINAL_CORD(Kind.EMERGENCY),
        CONFUSION(Kind.EMERGENCY),
        HEADACHE(Kind.EMERGENCY),
        BOWEL_OBSTRUCTION(Kind.EMERGENCY),
        BELLY_PAIN(Kind.EMERGENCY),
        SKIN_REACTION(Kind.EMERGENCY),
        BLOOD_CLOT(Kind.EMERGENCY),
        CHEMO_LEAK(Kind.EMERGENCY),
        URINE_BLOCKED(Kind.EMERGENCY),
        DEHYDRATION(Kind.EMERGENCY),
        OTHER_EMERGENCY(Kind.EMERGENCY),
        CALL_FOR_AMBULANCE(Kind.EMERGENCY),
        HARM_BY_OTHERS(Kind.CRISIS),
        DISTRESS_VAGUE(Kind.CRISIS),
        CALL_FOR_HELP(Kind.CRISIS);

        private final Kind kind;

        Sign(Kind kind) {
            this.kind = kind;
        }

        /** The kind of help that this sign calls for. */
        public Kind kind() {
            return kind;
        }
    }

    /** Told of somebody, and not understood: it may be one. */
    public static final RedFlag UNCLEAR = of(Sign.OTHER_EMERGENCY);

    static RedFlag of(Sign sign) {
        return new RedFlag(sign.kind(), sign);
    }
}
