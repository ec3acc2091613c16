package ai.navis.answers.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The files that pages use. The name of each holds a hash of its bytes, so that a browser may keep it for ever. */
@ApplicationScoped
public class StaticFiles {

    static final String ASSETS = "/assets/";
    static final String COMPONENTS = "/components/";
    private static final int HASH_LENGTH = 12;
    private static final Pattern VERSION = Pattern.compile("\\.[0-9a-f]{" + HASH_LENGTH + "}\\.([a-z]+)$");

    /** A file: its address, its media type, its bytes. */
    record StaticFile(String path, String mediaType, byte[] bytes) {}

    private final Map<String, StaticFile> byPath = new LinkedHashMap<>();
    private final Map<String, StaticFile> byName = new LinkedHashMap<>();
    private final String stylesheet = add(ASSETS, "site", "css", "text/css;charset=utf-8");
    private final String script = add(ASSETS, "site", "js", "text/javascript;charset=utf-8");
    private final String icon = add(ASSETS, "icon", "svg", "image/svg+xml");
    private final String component = add(COMPONENTS, "cancer-answers", "js", "text/javascript;charset=utf-8");
    private final String demo = add(ASSETS, "demo", "js", "text/javascript;charset=utf-8");

    /**
     * The file at {@code path}, for pages of any origin. A page that a cache kept over a deployment, or that a partner wrote, names an
     * earlier version or none: it gets today's, for a short time.
     *
     * @throws NotFoundException where there is no such file
     */
    Response response(String path) {
        StaticFile file = byPath.getOrDefault(path, byName.get(VERSION.matcher(path).replaceFirst(".$1")));
        if (file == null) {
            throw new NotFoundException();
        }
        return Response.ok(file.bytes()).header("Content-Type", file.mediaType())
                .header("Cache-Control", file.path().equals(path) ? "public, max-age=31536000, immutable" : "public, max-age=300")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    public String stylesheet() {
        return stylesheet;
    }

    public String script() {
        return script;
    }

    public String icon() {
        return icon;
    }

    public String component() {
        return component;
    }

    public String demo() {
        return demo;
    }

    private String add(String folder, String name, String ending, String mediaType) {
        byte[] bytes = read("/pages/" + name + "." + ending);
        String path = folder + name + "." + hash(bytes) + "." + ending;
        StaticFile file = new StaticFile(path, mediaType, bytes);
        byPath.put(path, file);
        byName.put(folder + name + "." + ending, file);
        return path;
    }

    private static byte[] read(String resource) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
