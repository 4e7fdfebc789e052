/** A round as one page that needs nothing else: opened from a disk, sent by mail or printed. It names nobody, ids only. */
package fr.binome.cli.report;
