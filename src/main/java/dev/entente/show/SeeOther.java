package dev.entente.show;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The answer after a POST: 303 to a path of ours, which the browser gets anew. */
final class SeeOther extends RedirectView {

  /** The path and query must be encoded already. */
  SeeOther(String path) {
    super(path, true);
    setStatusCode(HttpStatus.SEE_OTHER);
    setExposeModelAttributes(false);
    setExpandUriTemplateVariables(false);
  }
}
