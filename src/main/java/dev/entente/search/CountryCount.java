package dev.entente.search;

/**
 * A state in the browse list.
 *
 * @param code ISO code, lower case
 * @param name in English
 * @param receives articles in which it is the country (recipient or host)
 * @param supplies articles in which it is the partner (supplier or visitor)
 */
public record CountryCount(String code, String name, long receives, long supplies) {}
