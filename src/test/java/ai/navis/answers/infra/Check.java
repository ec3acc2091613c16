package ai.navis.answers.infra;

import java.util.List;

/** One thing that holds of every template. */
interface Check {

    /** What is wrong in {@code template} by this check; empty where it holds. */
    List<Finding> findings(Template template);

    /** The name of the check, as it stands in its findings. */
    default String name() {
        return getClass().getSimpleName();
    }

    default Finding finding(String where, String what) {
        return new Finding(name(), where, what);
    }
}
