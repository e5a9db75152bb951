package derivatives.check;

/** The words of the known mistakes, as the tests write them. */
public final class Words {

  private Words() {}

  public static String ascii(String text) {
    return KnownMistakes.ascii(text);
  }
}
