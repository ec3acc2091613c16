/**
 * Who may be in danger. {@link ai.navis.answers.question.danger.RedFlags} tells a call for help from a question about the same
 * thing, in English and in Spanish, by rules that a clinician can read ({@code resources/red-flags}).
 */
package ai.navis.answers.question.danger;
