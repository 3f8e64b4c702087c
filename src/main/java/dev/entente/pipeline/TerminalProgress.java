package dev.entente.pipeline;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar in the terminal with count, rate and time left; it writes to the error stream, so that output stays clean. */
public final class TerminalProgress implements Progress {

  private final ProgressBar bar;

  private TerminalProgress(ProgressBar bar) {
    this.bar = bar;
  }

  /** Opens a bar. */
  public static Progress open(String what, String unit, long total) {
    return new TerminalProgress(new ProgressBarBuilder().setTaskName(what).setInitialMax(total)
        .setUnit(" " + unit, 1).setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(250).showSpeed()
        .setMaxRenderedLength(110).build());
  }

  @Override
  public void to(long done) {
    bar.stepTo(done);
  }

  @Override
  public void close() {
    bar.close();
  }
}
