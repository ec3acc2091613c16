/**
 * Answers patients' questions about cancer. The packages below follow the way of a question, and each depends only on those
 * before it: {@code question}, {@code evidence}, {@code writing}, {@code answer}, {@code memory}, {@code desk}, {@code web}.
 * Beside {@code web} stands {@code operator}, what is done by hand.
 * Begin with {@link ai.navis.answers.desk.AnswerDesk}. Here stands what all of them need: the
 * {@linkplain ai.navis.answers.Settings settings} and the {@linkplain ai.navis.answers.Deadline deadline}.
 */
package ai.navis.answers;
