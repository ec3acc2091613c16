/**
 * The rules of an answer, one small class for each. {@link ai.navis.answers.answer.rules.Rules} applies them all to every draft,
 * whoever wrote it. A rule reads text and reports {@linkplain ai.navis.answers.writing.Violation violations}; it changes nothing.
 */
package ai.navis.answers.answer.rules;
