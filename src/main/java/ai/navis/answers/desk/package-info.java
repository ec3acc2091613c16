/**
 * The way of a question from end to end: {@link ai.navis.answers.desk.AnswerDesk}. {@link ai.navis.answers.desk.Prewarm} goes it
 * for popular questions before anybody asks.
 */
package ai.navis.answers.desk;
