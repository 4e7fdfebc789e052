package fr.binome.web;

/**
 * A staff form that brought a file.
 *
 * @param fields the other fields
 * @param fileName as the browser named it, without a folder; empty if no file was chosen
 */
public record Upload(FormData fields, String fileName, byte[] content) {

    public boolean hasFile() {
        return !fileName.isEmpty() && content.length > 0;
    }
}
