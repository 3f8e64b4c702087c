package dev.entente.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody keeps under a name.
 *
 * @param id 12 characters, safe in a URL
 * @param owner whose it is; {@link SavedSearches#NEWSROOM} until there are accounts
 * @param name unique for its owner, whatever the case
 * @param query the canonical query string, without {@code ?}; empty for everything
 * @param note a remark of the owner, or null
 * @param created when it was saved
 * @param lastOpened when its results were last looked at; at first, when it was saved
 */
public record SavedSearch(String id, String owner, String name, String query, @Nullable String note, Instant created,
    Instant lastOpened) {}
