/**
 * How words are held: many in little room, ordered and without objects of their own, so that a native executable carries them
 * from the moment it is built at the price of a copy of their letters. {@link ai.navis.answers.question.words.WordTree} finds
 * phrases, {@link ai.navis.answers.question.words.Deletions} the word that was meant by a slip.
 */
package ai.navis.answers.question.words;
