/** What the description of the API tells beyond the annotations of the resources; it runs when the service is built. */
package ai.navis.answers.web.description;
