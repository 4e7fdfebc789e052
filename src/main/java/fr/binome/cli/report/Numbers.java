package fr.binome.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of the report: thousandths of points with three decimals and a point, percentages with a comma. */
final class Numbers {

    static final String UNKNOWN = "non calculé";

    private Numbers() {
    }

    static String points(Long thousandths) {
        return thousandths == null ? UNKNOWN : BigDecimal.valueOf(thousandths, 3).toPlainString();
    }

    static String points(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString();
    }

    /** The most that a rule gives, which is mostly a whole number. */
    static String most(long thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return number.scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "0 %" : percent(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    static String percent(BigDecimal percent) {
        return percent == null ? UNKNOWN : plain(percent) + " %";
    }

    /** With its sign, unless it is nothing. */
    static String signed(BigDecimal number) {
        String plain = plain(number.abs());
        return number.signum() == 0 ? plain : (number.signum() > 0 ? "+" : "−") + plain;
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.toPlainString().replace('.', ',');
    }
}
