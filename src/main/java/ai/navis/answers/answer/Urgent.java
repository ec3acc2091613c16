package ai.navis.answers.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What to do now.
 *
 * @param kind  {@code emergency}, {@code overdose} or {@code crisis}; {@code caution} above the answer to a question for information
 * @param steps what to do, the first thing first
 */
@RegisterForReflection
public record Urgent(String kind, String title, String text, List<String> steps) {}
