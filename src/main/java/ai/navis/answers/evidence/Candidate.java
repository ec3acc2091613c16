package ai.navis.answers.evidence;

/**
 * A passage judged for one part of a question.
 *
 * @param place    its place among the texts of the index
 * @param specific whether it is on the cancer that was asked about, or on a broader one, and not on cancer in general
 * @param topic    how near its topic is: about 1 the first place to look, 0 none that was asked
 * @param direct   whether its topic is one to look in, and not only its short answer an answer to one
 * @param told     the share of the named subjects (drugs, tests, symptoms) that it tells of; 0 where none is named
 * @param opens    whether its short answer itself names them; a mention further down answers no question about them
 * @param score    what it is ranked by
 */
record Candidate(Passage passage, int place, boolean specific, double topic, boolean direct, double told, boolean opens, double score) {}
