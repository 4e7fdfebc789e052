/**
 * Everything that goes to people by mail or by phone. A pending message is a row, written in the transaction of what it
 * tells about; the pump renders and sends it later, so that no message is lost and none tells what did not happen.
 */
package fr.binome.mail;
