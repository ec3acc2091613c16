/**
 * What is remembered. {@link ai.navis.answers.memory.AnswerMemory} keeps answers in DynamoDB, each in one item with the
 * {@link ai.navis.answers.memory.Lease} of the one who writes it. Every rule of concurrency is a condition of the store.
 */
package ai.navis.answers.memory;
