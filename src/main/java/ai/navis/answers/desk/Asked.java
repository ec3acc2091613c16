package ai.navis.answers.desk;

/**
 * What a caller asks.
 *
 * @param question   as typed
 * @param cancerType slug of the cancer that it is about where the text names none; may be null
 */
public record Asked(String question, String cancerType) {}
