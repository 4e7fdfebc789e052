package fr.binome.intake;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a QR code (ISO/IEC 18004), drawn as one SVG path. */
final class QrCode {

    /** The quiet zone that scanners need around the code, in modules. */
    private static final int QUIET = 4;

    private QrCode() {
    }

    /** Readable with a quarter of the code worn off: it hangs on walls. */
    static String svg(String address, String name) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.QUARTILE);
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int whole = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"".formatted(
                whole, whole, name.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h%dv%dH0z\"/><path fill=\"#000\" d=\"".formatted(whole, whole)
                + dark + "\"/></svg>";
    }
}
