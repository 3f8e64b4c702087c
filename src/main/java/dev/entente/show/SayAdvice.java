package dev.entente.show;

import dev.entente.pipeline.Intake;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Say}, the long work that makes what it shows incomplete for now, and what is wrong with a
 * changed vocabulary. */
@ControllerAdvice(basePackageClasses = SayAdvice.class)
class SayAdvice {

  private static final Say SAY = new Say();

  private final ObjectProvider<Intake> intake;

  SayAdvice(ObjectProvider<Intake> intake) {
    this.intake = intake;
  }

  @ModelAttribute("say")
  Say say() {
    return SAY;
  }

  @ModelAttribute("work")
  Intake.@Nullable Work work() {
    return Optional.ofNullable(intake.getIfAvailable()).flatMap(Intake::work).orElse(null);
  }

  @ModelAttribute("unusable")
  Intake.@Nullable Unusable unusable() {
    return Optional.ofNullable(intake.getIfAvailable()).flatMap(Intake::unusable).orElse(null);
  }
}
