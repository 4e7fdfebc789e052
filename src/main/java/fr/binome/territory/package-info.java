/** Communes, postal codes, distance and local time of France with overseas. Plain values, no framework. */
package fr.binome.territory;
