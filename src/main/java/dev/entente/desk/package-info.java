/**
 * What people decided, and the ledger of ids: what cannot be made again from the archive alone.
 *
 * <p>Enters: decisions (a saved search, a correction, a wish to forget) and keys of captures. Leaves: saved searches,
 * corrections, article ids that stay for good, and the answer whether something was archived before or is to be forgotten.
 *
 * <p>Central classes: {@link dev.entente.desk.Desk} (opens the database and hands out the stores),
 * {@link dev.entente.desk.SavedSearches}, {@link dev.entente.desk.Corrections}, {@link dev.entente.desk.Ledger}, {@link dev.entente.desk.Forgotten};
 * {@code Database} is the only place that knows which database it is. Schema: {@code db/migration}.
 */
@NullMarked
package dev.entente.desk;

import org.jspecify.annotations.NullMarked;
