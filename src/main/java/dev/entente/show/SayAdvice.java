package dev.entente.show;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Say}. */
@ControllerAdvice(basePackageClasses = SayAdvice.class)
class SayAdvice {

  private static final Say SAY = new Say();

  @ModelAttribute("say")
  Say say() {
    return SAY;
  }
}
