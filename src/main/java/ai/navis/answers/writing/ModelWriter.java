package ai.navis.answers.writing;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a language model write, from the passages it is given. */
public final class ModelWriter implements Writer {

    private final ModelCalls calls;
    private final Prompt prompt;
    private final ObjectMapper json;
    private final Provenance provenance;
    private final ResponseFormat format;

    public ModelWriter(
            ChatModel model, Settings settings, Prompt prompt, ObjectMapper json, Allowance allowance, Journal journal) {
        this.calls = new ModelCalls(model, settings.model(), allowance, journal);
        this.prompt = prompt;
        this.json = json;
        this.provenance = new Provenance(
                Provenance.MODEL, settings.model().name(), Prompt.VERSION, settings.evidence().version());
        this.format = settings.model().replyFormat() == Settings.ReplyFormat.SCHEMA
                ? Reply.schema()
                : ResponseFormat.builder().type(ResponseFormatType.JSON).build();
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public Draft write(Brief brief, Deadline deadline) throws WritingFailed {
        return ask(opening(brief), deadline);
    }

    @Override
    public Optional<Draft> repair(Brief brief, Draft draft, List<Violation> violations, Deadline deadline) throws WritingFailed {
        List<ChatMessage> messages = new ArrayList<>(opening(brief));
        messages.add(AiMessage.from(text(draft)));
        messages.add(UserMessage.from(prompt.correction(violations)));
        return Optional.of(ask(messages, deadline));
    }

    private Draft ask(List<ChatMessage> messages, Deadline deadline) throws WritingFailed {
        ChatRequest request = ChatRequest.builder().messages(messages).responseFormat(format).build();
        return Reply.read(calls.ask(request, deadline), json);
    }

    private List<ChatMessage> opening(Brief brief) {
        return List.of(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.request(brief)));
    }

    private String text(Draft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is always written", e);
        }
    }
}
