package fr.binome.intake;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Draws a page's QR code as its SVG says, and reads it as a phone does. */
final class QrReader {

    private static final int DOTS = 4;
    /** Held straight: seen from anywhere, eleven codes of three thousand are found at the second look only. */
    private static final Map<DecodeHintType, ?> STRAIGHT = Map.of(DecodeHintType.PURE_BARCODE, true);
    private static final int WHITE = 0xffffff;
    private static final Pattern MODULE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");

    private QrReader() {
    }

    static String read(Element svg) throws ReaderException {
        int side = Integer.parseInt(svg.attr("viewBox").split(" ")[2]) * DOTS;
        int[] dots = new int[side * side];
        Arrays.fill(dots, WHITE);
        Matcher module = MODULE.matcher(svg.select("path[fill=#000]").attr("d"));
        while (module.find()) {
            for (int dot = 0; dot < DOTS * DOTS; dot++) {
                int x = Integer.parseInt(module.group(1)) * DOTS + dot % DOTS;
                int y = Integer.parseInt(module.group(2)) * DOTS + dot / DOTS;
                dots[y * side + x] = 0;
            }
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots))), STRAIGHT).getText();
    }
}
