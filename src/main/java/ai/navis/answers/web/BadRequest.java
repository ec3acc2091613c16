package ai.navis.answers.web;

/** A request that cannot be read; holds nothing of what was sent. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadRequest(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
