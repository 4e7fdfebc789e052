package fr.binome.platform.database;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one row of a written query holds: a record whose components are named like the query's columns. An entity to Micronaut
 * Data although it is no table's, because it works out an entity's shape once, and that of a plain projection for every query
 * and each column's name for every row (4.14).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Introspected
@MappedEntity
public @interface QueryRow {
}
