package ai.navis.answers.writing;

/** Says whether the model may be called: not while it is down, and not beyond what was agreed to spend. */
public interface Allowance {

    /** Every call may be made. */
    Allowance UNLIMITED = (again, tokens) -> new Call() {
        @Override
        public void succeeded(int used) {}

        @Override
        public void failed(boolean passing, boolean mayHaveCost) {}
    };

    /** A call that may be made. Exactly one of its methods is called at its end. */
    interface Call {

        /** It came back with a reply that cost so many tokens. */
        void succeeded(int tokens);

        /**
         * It did not.
         *
         * @param passing     whether the server may do better later
         * @param mayHaveCost whether the server may have written all the same
         */
        void failed(boolean passing, boolean mayHaveCost);
    }

    /**
     * Begins a call.
     *
     * @param again  whether it repeats one that failed
     * @param tokens the most it may cost
     * @throws WritingFailed when it must not be made
     */
    Call begin(boolean again, int tokens) throws WritingFailed;
}
