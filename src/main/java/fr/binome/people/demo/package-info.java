/** Made-up people for the demo, for tests and for benchmarks; the same seed makes the same people. */
package fr.binome.people.demo;
