/**
 * What an operator does by hand, from a terminal, in the cloud or on a local store: {@link ai.navis.answers.operator.Operate}.
 */
package ai.navis.answers.operator;
