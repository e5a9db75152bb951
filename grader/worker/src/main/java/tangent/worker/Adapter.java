package tangent.worker;

import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;

/**
 * The classes {@code derivatives.*} of the class path as a solution: one static call for each
 * method of the contract.
 *
 * <p>The JVM links each of those calls when it is first made, so that a method that is missing,
 * private or declared in another way is a {@link tangent.contract.Fault} of that method and of no
 * other.
 */
public final class Adapter implements Solution {

  private final Part1 part1 = new Part1Adapter();
  private final Part2 part2 = new Part2Adapter();
  private final Part3 part3 = new Part3Adapter();
  private final Part4 part4 = new Part4Adapter();

  @Override
  public Part1 part1() {
    return part1;
  }

  @Override
  public Part2 part2() {
    return part2;
  }

  @Override
  public Part3 part3() {
    return part3;
  }

  @Override
  public Part4 part4() {
    return part4;
  }
}
