package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.TimeFrame;

/**
 * One report of a step of a deal.
 *
 * @param article the report
 * @param claim the place of the claim among those of the article, from 0
 * @param story the story that the article belongs to
 * @param time whether the step is its news, or background, or a plan
 * @param told when it told it
 */
public record Telling(ArticleId article, int claim, ArticleId story, TimeFrame time, When told) {}
