// Asks two questions and prints what comes back:  node build/example.js https://… "Can kidney cancer be cured?"
// With PARTNER_TOKEN, an access token of a partner's client, it asks as that partner.
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

type Answer = components["schemas"]["Answer"];
type Sentence = components["schemas"]["Sentence"];

const [baseUrl = "http://localhost:8080", question = "Can kidney cancer be cured?"] = process.argv.slice(2);
const token = process.env["PARTNER_TOKEN"];
const client = createClient<paths>({ baseUrl });

async function ask(question: string): Promise<Answer> {
  const { data, error, response } = token
    ? await client.POST("/partner/v1/answers", { body: { question }, headers: { authorization: `Bearer ${token}` } })
    : await client.POST("/v1/answers", { body: { question } });
  if (response.status === 200 && data) {
    return data;
  }
  if (response.status === 202) {
    // Somebody else has just asked the same: it is being written.
    await new Promise(done => setTimeout(done, 1000 * Number(response.headers.get("retry-after") ?? 5)));
    return ask(question);
  }
  throw new Error(error ? `${error.type}: ${error.detail}` : `status ${response.status}`);
}

const said = (sentences: Sentence[]) => sentences.map(s => s.text + s.citations.map(c => ` [${c}]`).join("")).join(" ");

function print(answer: Answer): void {
  if (answer.urgent) {
    console.log(answer.urgent.title, ...answer.urgent.steps);
  }
  console.log(answer.question, said(answer.summary));
  for (const section of answer.sections) {
    console.log(section.heading);
    for (const block of section.blocks) {
      console.log(block.type === "list" ? block.items.map(item => "- " + said(item)).join("\n") : said(block.sentences));
    }
  }
  answer.citations.forEach(c => console.log(`[${c.id}] ${c.publisher}, ${c.title}, ${c.url}`));
  console.log(answer.disclaimer, answer.callToAction?.url ?? "");
}

print(await ask(question));
try {
  await ask("What will the weather be tomorrow?");
} catch (problem) {
  console.log(String(problem));
}
