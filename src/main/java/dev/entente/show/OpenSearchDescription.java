package dev.entente.show;

/** The OpenSearch description: with it a browser can offer the search in its address bar. */
final class OpenSearchDescription {

  private OpenSearchDescription() {}

  static String at(String base) {
    Xml xml = new Xml();
    xml.open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.text("ShortName", "Entente");
    xml.text("Description", "Who arms, trains, visits and builds with whom: search the monitored news");
    xml.text("InputEncoding", "UTF-8");
    xml.text("OutputEncoding", "UTF-8");
    xml.empty("Url", "type", "text/html", "template", base + "/search?q={searchTerms}");
    xml.empty("Url", "type", "application/atom+xml", "template", base + "/search.atom?q={searchTerms}");
    xml.empty("Url", "type", "application/json", "template", base + "/search.json?q={searchTerms}");
    xml.close();
    return xml.toString();
  }
}
