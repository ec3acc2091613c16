/**
 * What the description of the API tells beyond the annotations of the resources. It is generated where tests run and kept as
 * {@code openapi.json}, so that a function that starts has nothing to generate.
 */
package ai.navis.answers.web.description;
