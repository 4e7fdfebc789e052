package fr.binome.account;

import java.time.ZoneId;

/**
 * The signed-in member on whose behalf a request runs. Every query of a staff page takes {@link #associationId} from here,
 * never from the address.
 */
public record Staff(String memberId, String associationId, String associationName, Role role, String name, ZoneId zone) {
}
