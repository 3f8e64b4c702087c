package dev.entente.enrich;

/** The part that a frame gives to a state, and how far it leans to the side of the recipient. */
enum Role {
  RECIPIENT(3), SUPPLIER(-3), TRAINEE(3), TRAINER(-3), SITE(2.5), MAKER(-2.5), VENUE(2), EXHIBITOR(-2),
  HOST(1.5), VISITOR(-1.5), PLACE(1), MUTUAL(0),
  /** Named by the frame, and no party. */
  NONE(0), CRITIC(0), EXPELLED(0);

  private final double lean;

  Role(double lean) {
    this.lean = lean;
  }

  /** Positive for the side of the recipient, negative for that of the supplier. */
  double lean() {
    return lean;
  }

  /** True where the role alone decides the direction. */
  boolean decides() {
    return Math.abs(lean) >= 2.5;
  }
}
