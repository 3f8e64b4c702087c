package dev.entente.pipeline.command;

import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.IndexOpener;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/** What every command works with. */
public record Context(
    DataFolder data, IndexOpener index, InstantSource clock, InputStream in, PrintStream out, PrintStream err) {}
