/**
 * HTTP in and out. Resources read requests and write what the desk replies; every failure becomes a problem in
 * {@link ai.navis.answers.web.Problems}, and nothing that a caller sent is logged or sent back.
 */
package ai.navis.answers.web;
