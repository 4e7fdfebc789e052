package fr.binome.people.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * Values of a sheet as text: numbers without a needless ".0", dates as ISO, a formula's stored result. Dates are numbers
 * with a date's format; days count from 30 December 1899, or from 1904 in some files (ECMA-376, part 1, 18.17.4).
 */
final class SheetValues {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY = 2_958_465;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    /** Literal texts, colours and conditions of a number format: letters in them mean no date. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyj]|aa");

    private final LocalDate dayZero;

    SheetValues(boolean from1904) {
        this.dayZero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> number(cell, cell.getRawValue());
            case FORMULA -> result(cell);
            case BOOLEAN -> yesOrNo(cell.getRawValue());
            case STRING -> cell.asString();
            case ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    private String result(Cell cell) {
        if (cell.getValue() instanceof Boolean truth) {
            return yesOrNo(truth ? "1" : "0");
        }
        if (cell.getValue() instanceof BigDecimal) {
            return number(cell, cell.getRawValue());
        }
        return cell.getValue() == null ? "" : cell.getValue().toString();
    }

    private static String yesOrNo(String raw) {
        return "1".equals(raw) ? "yes" : "no";
    }

    private String number(Cell cell, String raw) {
        if (raw == null || !NUMBER.matcher(raw).matches()) {
            return raw == null ? "" : raw;
        }
        BigDecimal number = new BigDecimal(raw);
        if (isDate(cell) && number.signum() > 0 && number.longValue() <= LAST_DAY) {
            return dayZero.plusDays(number.longValue()).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether the format shows a day or a year; the built-in ones 14 … 17, 22, and those of other alphabets. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && !format.equalsIgnoreCase("general")
                && DAY_OR_YEAR.matcher(LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("")).find();
    }
}
