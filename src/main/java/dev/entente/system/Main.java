package dev.entente.system;

/** The program's entrance on a JDK that is new enough. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name; without one, the portal. */
  public static void main(String[] args) {
    System.out.println("Entente");
  }
}
