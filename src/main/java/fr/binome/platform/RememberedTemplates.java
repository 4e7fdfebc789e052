package fr.binome.platform;

import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads each template file once. The files' own sources ask the file system for their date at every rendering, once for
 * each template and partial, which costs more than the rendering. Thread-safe.
 */
final class RememberedTemplates implements TemplateLoader {

    private final Map<String, TemplateSource> sources = new ConcurrentHashMap<>();

    private final TemplateLoader files;

    RememberedTemplates(TemplateLoader files) {
        this.files = files;
    }

    @Override
    public TemplateSource sourceAt(String location) throws IOException {
        TemplateSource known = sources.get(location);
        if (known == null) {
            TemplateSource file = files.sourceAt(location);
            known = new StringTemplateSource(file.filename(), file.content(getCharset()));
            sources.put(location, known);
        }
        return known;
    }

    @Override
    public String resolve(String location) {
        return files.resolve(location);
    }

    @Override
    public String getPrefix() {
        return files.getPrefix();
    }

    @Override
    public void setPrefix(String prefix) {
        files.setPrefix(prefix);
    }

    @Override
    public String getSuffix() {
        return files.getSuffix();
    }

    @Override
    public void setSuffix(String suffix) {
        files.setSuffix(suffix);
    }

    @Override
    public Charset getCharset() {
        return files.getCharset();
    }

    @Override
    public void setCharset(Charset charset) {
        files.setCharset(charset);
    }
}
