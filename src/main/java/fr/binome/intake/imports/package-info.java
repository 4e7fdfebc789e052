/** Brings people in from CSV and XLSX files: what the columns mean, a preview, one click, a job that survives its node. */
package fr.binome.intake.imports;
