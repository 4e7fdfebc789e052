package fr.binome.cli;

import java.math.BigDecimal;

/** Thousandths as people and programmes read them: always three decimals and a point. */
final class Decimals {

    private static final int DECIMALS = 3;

    private Decimals() {
    }

    static String of(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS).toPlainString();
    }
}
