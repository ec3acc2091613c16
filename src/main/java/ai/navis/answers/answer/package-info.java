/**
 * What an answer is. The {@link ai.navis.answers.answer.Editor} gets a draft that keeps the rules,
 * {@link ai.navis.answers.answer.Answer} is what is kept of it, and {@link ai.navis.answers.answer.Dress} puts on what no writer
 * may write.
 */
package ai.navis.answers.answer;
