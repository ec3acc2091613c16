/**
 * Who writes. A {@link ai.navis.answers.writing.Writer} turns a {@link ai.navis.answers.writing.Brief} into a
 * {@link ai.navis.answers.writing.Draft}: the model under its guards, or the evidence alone. No draft is an answer before the
 * rules have passed it.
 */
package ai.navis.answers.writing;
