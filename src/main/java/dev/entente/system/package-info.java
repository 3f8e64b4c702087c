/**
 * Settings, security, clock, and the wiring of all rooms. Everybody is known here; nobody knows it.
 *
 * <p>Central types: {@link dev.entente.system.Launcher} (finds a JDK that is new enough), {@link
 * dev.entente.system.Main} (tells the portal from the commands), {@link dev.entente.system.Portal} (the Spring
 * application) and {@link dev.entente.system.Wiring}.
 */
@NullMarked
package dev.entente.system;

import org.jspecify.annotations.NullMarked;
