package tangent.sandbox.probe;

import java.util.Arrays;

/**
 * Attacks the sandbox from inside and tells how each attack went, a line each.
 *
 * <p>An attack that fails in any way at all counts as blocked, so nothing follows from a quiet
 * probe alone: tests take the walls away one by one and see each attack succeed.
 */
public final class Probe {

  private Probe() {}

  /**
   * @param arguments a file to read, a folder to write to, a port to reach, a variable to read, and
   *     then the attacks to make
   */
  public static void main(String[] arguments) {
    Bait bait = Bait.of(arguments);
    for (String name : Arrays.copyOfRange(arguments, Bait.ARGUMENTS, arguments.length)) {
      Attack attack = Attack.valueOf(name);
      System.out.println(attack.told(succeeds(attack, bait)));
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static boolean succeeds(Attack attack, Bait bait) {
    try {
      return attack.succeeds(bait);
    } catch (Exception | OutOfMemoryError e) {
      return false;
    }
  }
}
