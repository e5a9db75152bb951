package derivatives;

public class Attack extends Moves {
  static final int RATIO = 1 / Integer.parseInt("0");
}
