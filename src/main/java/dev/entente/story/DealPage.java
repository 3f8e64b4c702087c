package dev.entente.story;

import java.util.List;

/**
 * Some of the deals that are asked for.
 *
 * @param total how many there are
 * @param deals some of them, those first that were told of last
 */
public record DealPage(int total, List<Deal> deals) {

  /** Copies the list. */
  public DealPage {
    deals = List.copyOf(deals);
  }
}
