/** Why a pair is proposed, why somebody is left out, what would help: as message keys, and as plain sentences. */
package fr.binome.matching.explanation;
