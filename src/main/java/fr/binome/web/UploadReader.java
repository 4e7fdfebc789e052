package fr.binome.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code multipart/form-data} with one file, in memory: the server's limit on bodies bounds it. Stateless. */
final class UploadReader {

    private UploadReader() {
    }

    /** @throws IllegalFormException if the body is not what its type says */
    static Upload read(String contentType, byte[] body) {
        FullHttpRequest request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        request.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        HttpPostRequestDecoder decoder = null;
        try {
            decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8);
            return of(decoder.getBodyHttpDatas());
        } catch (IOException | HttpPostRequestDecoder.ErrorDataDecoderException | IllegalArgumentException broken) {
            throw new IllegalFormException("The form cannot be read", broken);
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
    }

    private static Upload of(List<InterfaceHttpData> parts) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        String name = "";
        byte[] content = new byte[0];
        for (InterfaceHttpData part : parts) {
            if (part instanceof Attribute field) {
                fields.computeIfAbsent(field.getName(), first -> new ArrayList<>()).add(field.getValue());
            } else if (part instanceof FileUpload file && file.isCompleted()) {
                name = file.getFilename().replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
                content = file.get();
            }
        }
        return new Upload(FormData.of(fields), name, content);
    }
}
