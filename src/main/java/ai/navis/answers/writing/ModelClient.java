package ai.navis.answers.writing;

import ai.navis.answers.Settings;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/**
 * The client of the model's server, any that speaks the OpenAI protocol. It is built here and not injected, because an
 * injected one tries again on its own; there is one layer of retries, in {@link ModelCalls}, which knows the deadline.
 */
public final class ModelClient {

    /** Never sent where {@link ModelKey} has a key; a server without keys takes any. */
    private static final String NO_KEY = "none";

    private ModelClient() {}

    /** A client that logs nothing of what is asked and answered. */
    public static ChatModel open(Settings.Model settings) {
        return OpenAiChatModel.builder()
                .baseUrl(settings.baseUrl().toString())
                .apiKey(NO_KEY)
                .modelName(settings.name())
                .temperature(settings.temperature())
                .maxCompletionTokens(settings.maxTokens())
                .timeout(settings.timeout())
                .strictJsonSchema(settings.replyFormat() == Settings.ReplyFormat.SCHEMA)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }
}
