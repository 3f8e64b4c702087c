/**
 * Settings, security, health, clock, and the wiring of all rooms. Everybody is known here; nobody knows it.
 */
@NullMarked
package dev.entente.system;

import org.jspecify.annotations.NullMarked;
