/**
 * Whose it is. {@link ai.navis.answers.question.privacy.Identifiers} removes what identifies a person before anything else sees
 * a text, and {@link ai.navis.answers.question.privacy.PersonalStory} tells whether a text is about one person.
 */
package ai.navis.answers.question.privacy;
