/**
 * Staying with the pairs: two questions now and then to each side, the weak signals in what is answered and in what is
 * not, and the page that tells a coordinator whom to call today.
 */
package fr.binome.followup;
