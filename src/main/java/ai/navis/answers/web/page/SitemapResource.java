package ai.navis.answers.web.page;

import ai.navis.answers.desk.AnswerDesk;
import ai.navis.answers.desk.Reply;
import ai.navis.answers.web.Representation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages that search engines may list: the first page, and curated answers that are written. Costs one read for each of them. */
@Path("/sitemap.xml")
public class SitemapResource {

    private final AnswerDesk desk;
    private final Topics topics;
    private final Site site;

    SitemapResource(AnswerDesk desk, Topics topics, Site site) {
        this.desk = desk;
        this.topics = topics;
        this.site = site;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(hidden = true)
    public Response sitemap(@Context HttpHeaders headers, @Context UriInfo request) {
        String address = site.address(request);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        xml.append("  <url><loc>").append(escaped(address)).append("/</loc></url>\n");
        for (Topics.Link topic : topics.all()) {
            if (desk.find(topic.id()) instanceof Reply.Answered answered) {
                xml.append("  <url><loc>").append(escaped(address + topic.path())).append("</loc><lastmod>")
                        .append(answered.answer().answeredAt().atZone(ZoneOffset.UTC).toLocalDate()).append("</lastmod></url>\n");
            }
        }
        byte[] bytes = xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
        return Representation.of(bytes, MediaType.APPLICATION_XML_TYPE.withCharset("utf-8"), "public, max-age=3600",
                headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).build();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }
}
