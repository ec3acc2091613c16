import client.ApiClient;
import client.ApiException;
import client.ApiResponse;
import client.api.AnswersApi;
import client.api.PartnersApi;
import client.model.Answer;
import client.model.AskRequest;
import client.model.Block;
import client.model.Listing;
import client.model.Section;
import client.model.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks two questions and prints what comes back: {@code java Example https://… "Can kidney cancer be cured?"}. With
 * {@code PARTNER_TOKEN}, an access token of a partner's client, it asks as that partner.
 */
public final class Example {

    private final ApiClient client = new ApiClient();

    private Example(String address) {
        client.updateBaseUri(address);
        String token = System.getenv("PARTNER_TOKEN");
        if (token != null) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Example example = new Example(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        print(example.ask(arguments.length > 1 ? arguments[1] : "Can kidney cancer be cured?"));
        try {
            example.ask("What will the weather be tomorrow?");
        } catch (ApiException problem) {
            System.out.println(problem.getCode() + " " + problem.getResponseBody());
        }
    }

    private Answer ask(String question) throws ApiException, InterruptedException {
        AskRequest request = new AskRequest().question(question);
        ApiResponse<Answer> response = System.getenv("PARTNER_TOKEN") != null
                ? new PartnersApi(client).askAsPartnerWithHttpInfo(request, null)
                : new AnswersApi(client).askWithHttpInfo(request, null, null);
        if (response.getStatusCode() == 202) {
            // Somebody else has just asked the same: it is being written.
            Thread.sleep(1000 * Long.parseLong(response.getHeaders().getOrDefault("retry-after", List.of("5")).get(0)));
            return ask(question);
        }
        return response.getData();
    }

    private static void print(Answer answer) {
        if (answer.getUrgent() != null) {
            System.out.println(answer.getUrgent().getTitle() + " " + answer.getUrgent().getSteps());
        }
        System.out.println(answer.getQuestion() + " " + said(answer.getSummary()));
        for (Section section : answer.getSections()) {
            System.out.println(section.getHeading());
            section.getBlocks().forEach(Example::print);
        }
        answer.getCitations().forEach(c -> System.out.println("[" + c.getId() + "] " + c.getPublisher() + ", " + c.getTitle() + ", " + c.getUrl()));
        System.out.println(answer.getDisclaimer() + (answer.getCallToAction() == null ? "" : " " + answer.getCallToAction().getUrl()));
    }

    private static void print(Block block) {
        if (block.getActualInstance() instanceof Listing) {
            block.getListing().getItems().forEach(item -> System.out.println("- " + said(item)));
        } else {
            System.out.println(said(block.getParagraph().getSentences()));
        }
    }

    private static String said(List<Sentence> sentences) {
        return sentences.stream().map(s -> s.getText() + " " + s.getCitations()).collect(Collectors.joining(" "));
    }
}
