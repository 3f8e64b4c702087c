package dev.entente.system;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set, as {@code --entente.NAME=VALUE} on the command line.
 *
 * @param data the data folder
 * @param sample whether the sample corpus is shown
 * @param hosts the names under which browsers may call the portal; everything else is refused
 * @param templates a folder whose pages are read afresh once a second, for people who edit them; null for those in the jar
 */
@ConfigurationProperties("entente")
record Settings(Path data, boolean sample, List<String> hosts, @Nullable Path templates) {}
