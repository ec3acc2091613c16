package ai.navis.answers.evidence;

/**
 * A passage judged for one part of a question.
 *
 * @param place  its place among the texts of the index
 * @param cancer how near its cancer is: 1 the very one, less for a broader one, least for cancer in general
 * @param topic  how near its topic is: 1 the first place to look, 0 none that was asked
 * @param score  what it is ranked by
 */
record Candidate(Passage passage, int place, double cancer, double topic, double score) {}
