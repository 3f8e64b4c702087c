package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an organisation in a claim: by what it is, whose it is, and what its state does. */
final class Roles {

  private final Claim claim;
  private final List<Act> acts;

  Roles(Claim claim, List<Act> acts) {
    this.claim = claim;
    this.acts = acts;
  }

  /** Its part where the act is told. */
  Organisation.Role of(Scene scene, Outfit outfit) {
    if (outfit.sort() == Outfit.Sort.EVENT) {
      return Organisation.Role.EVENT;
    }
    boolean office = outfit.sort().governs() && scene.people.stream().anyMatch(
        p -> outfit.from() >= p.start() && outfit.to() <= p.end());
    return office ? Organisation.Role.PARTICIPANT : role(outfit);
  }

  /** Its part in a sentence that only goes on with a list. */
  Organisation.Role listed(Scene scene, Outfit outfit) {
    return claim.kind() == Kind.TALKS && scene.has(scene.from(), scene.to(), Calling.GROUP)
        && !claim.country().equals(outfit.country()) ? Organisation.Role.DELEGATION : of(scene, outfit);
  }

  private Organisation.Role role(Outfit outfit) {
    boolean partner = claim.partner().equals(outfit.country());
    boolean country = claim.country().equals(outfit.country());
    boolean firm = outfit.sort() == Outfit.Sort.FIRM;
    return switch (claim.kind()) {
      case CONTRACT, DELIVERY -> claim.mutual() ? Organisation.Role.PARTICIPANT
          : partner && (firm || outfit.sort() == Outfit.Sort.AGENCY) ? Organisation.Role.SUPPLIER
          : country && !firm ? Organisation.Role.CUSTOMER : Organisation.Role.PARTICIPANT;
      case COPRODUCTION -> partner && firm && !claim.mutual() ? Organisation.Role.SUPPLIER
          : Organisation.Role.PARTICIPANT;
      case VISIT -> travels(outfit.country()) ? Organisation.Role.DELEGATION : Organisation.Role.PARTICIPANT;
      case EXHIBITION -> firm && partner ? Organisation.Role.EXHIBITOR : Organisation.Role.PARTICIPANT;
      default -> Organisation.Role.PARTICIPANT;
    };
  }

  /** True for those whose state is the visitor in one of the acts. */
  private boolean travels(@Nullable Country country) {
    return country != null && acts.stream().anyMatch(act -> act.role(country) == Role.VISITOR);
  }
}
