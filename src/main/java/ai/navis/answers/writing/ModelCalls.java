package ai.navis.answers.writing;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.writing.WritingFailed.Reason;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Calls the model's server: each call bounded by the deadline, passing failures tried again where time and allowance let
 * them. This is the one layer of retries.
 */
final class ModelCalls {

    /** Fewer characters a token than any text of ours has, so that what a call may cost is never set too low. */
    private static final int CHARACTERS_A_TOKEN = 2;

    private final ChatModel model;
    private final Settings.Model settings;
    private final Allowance allowance;
    private final Journal journal;

    ModelCalls(ChatModel model, Settings.Model settings, Allowance allowance, Journal journal) {
        this.model = model;
        this.settings = settings;
        this.allowance = allowance;
        this.journal = journal;
    }

    /**
     * The text of a whole reply.
     *
     * @throws WritingFailed when the deadline or the allowance leaves too little, the server fails, or the reply stops
     *                       before its end
     */
    String ask(ChatRequest request, Deadline deadline) throws WritingFailed {
        if (!deadline.allows(settings.least())) {
            throw new WritingFailed(Reason.TIMEOUT, "too little time is left for a call");
        }
        ChatResponse response = reply(request, deadline);
        if (response.finishReason() == FinishReason.LENGTH) {
            throw new WritingFailed(Reason.CUT_OFF, "the reply is longer than the model may write");
        }
        if (response.finishReason() != FinishReason.STOP) {
            throw new WritingFailed(Reason.MALFORMED, "the reply ended with " + response.finishReason());
        }
        String text = response.aiMessage() == null ? null : response.aiMessage().text();
        if (text == null || text.isBlank()) {
            throw new WritingFailed(Reason.MALFORMED, "the reply is empty");
        }
        return text;
    }

    private ChatResponse reply(ChatRequest request, Deadline deadline) throws WritingFailed {
        int most = most(request);
        Allowance.Call call = allowance.begin(false, most);
        for (int attempt = 0;; attempt++) {
            journal.count(Journal.Metric.MODEL_CALLS);
            long start = System.nanoTime();
            try {
                ChatResponse response = once(request, deadline);
                int used = used(response, most);
                journal.count(Journal.Metric.TOKENS, used);
                journal.count(Journal.Metric.COST_MICRODOLLARS, cost(response.tokenUsage()));
                journal.took(Journal.Step.MODEL, start);
                call.succeeded(used);
                return response;
            } catch (Exception e) {
                journal.took(Journal.Step.MODEL, start);
                CallFailure failure = new CallFailure(e);
                if (failure.withoutKey()) {
                    journal.count(Journal.Metric.SECRET_FAILURES);
                }
                call.failed(failure.passing(), failure.mayHaveCost());
                Duration pause = failure.pause(attempt);
                boolean again = failure.passing() && attempt < settings.retries() && deadline.allows(pause.plus(settings.least()));
                if (!again) {
                    throw failure.told();
                }
                call = again(failure, most);
                pause(pause, failure);
            }
        }
    }

    /** The call that repeats a failed one; where it must not be made, the failure is what is told. */
    private Allowance.Call again(CallFailure failure, int most) throws WritingFailed {
        try {
            return allowance.begin(true, most);
        } catch (WritingFailed refused) {
            throw failure.told();
        }
    }

    /** One call, interrupted when its time is over: what is left of the deadline differs each time. */
    private ChatResponse once(ChatRequest request, Deadline deadline) throws Exception {
        return TypedGuard.create(ChatResponse.class)
                .withDescription("model")
                .withTimeout()
                    .duration(Math.max(1, deadline.within(settings.timeout()).toMillis()), ChronoUnit.MILLIS)
                    .done()
                .build()
                .call(() -> model.chat(request));
    }

    private int most(ChatRequest request) {
        return settings.maxTokens() + request.messages().stream().mapToInt(ModelCalls::length).sum() / CHARACTERS_A_TOKEN;
    }

    private static int length(ChatMessage message) {
        if (message instanceof SystemMessage system) {
            return system.text().length();
        }
        return message instanceof UserMessage user ? user.singleText().length() : ((AiMessage) message).text().length();
    }

    private static int used(ChatResponse response, int most) {
        Integer total = response.tokenUsage() == null ? null : response.tokenUsage().totalTokenCount();
        return total == null ? most : total;
    }

    /** In millionths of a dollar: a dollar a million tokens is one of them a token. */
    private long cost(TokenUsage usage) {
        return usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null ? 0
                : Math.round(usage.inputTokenCount() * settings.price().input() + usage.outputTokenCount() * settings.price().output());
    }

    private static void pause(Duration time, CallFailure failure) throws WritingFailed {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure.told();
        }
    }
}
