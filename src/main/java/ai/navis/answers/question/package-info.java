/**
 * What may be asked. {@link ai.navis.answers.question.Screening} decides what a typed text is: a call for help, something to
 * turn away, or a question; {@link ai.navis.answers.question.Recogniser} reads what a question asks, and
 * {@link ai.navis.answers.question.Fingerprint} is the key under which its answer is kept. Nothing here calls a network.
 */
package ai.navis.answers.question;
