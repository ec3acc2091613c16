/**
 * What is known. A {@link ai.navis.answers.evidence.Passage} is a few sentences with one source; the
 * {@link ai.navis.answers.evidence.Library} holds them all, and {@link ai.navis.answers.evidence.Retrieval} finds those that
 * bear on a question, or says that none does.
 */
package ai.navis.answers.evidence;
