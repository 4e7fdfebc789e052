package fr.binome.web;

/** No such thing in the reader's association: page 404, the same whether it exists elsewhere or not. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException() {
        super("Not found");
    }
}
