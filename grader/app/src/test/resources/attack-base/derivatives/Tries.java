package derivatives;

/** Tries one thing after the other, and tells in the end what got through and what was stopped. */
public final class Tries {
  /** Something that should not work. */
  public interface Try {
    Object make() throws Throwable;
  }

  private final StringBuilder through = new StringBuilder();
  private final StringBuilder stopped = new StringBuilder();

  /** Tries it; whatever it throws is what stopped it. */
  public Tries with(String name, Try attempt) {
    try {
      Object found = attempt.make();
      add(through, name + " [" + cut(String.valueOf(found)) + "]");
    } catch (Throwable refused) {
      add(stopped, name);
    }
    return this;
  }

  /** The report shows what it says: so nobody has to believe that an attack was made. */
  public static final class Told extends RuntimeException {
    Told(String message) {
      super(message);
    }
  }

  /** To be thrown. */
  public Told told() {
    return new Told(
        "got through: " + orNothing(through) + "; stopped: " + orNothing(stopped));
  }

  private static void add(StringBuilder list, String item) {
    list.append(list.length() == 0 ? "" : ", ").append(item);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 60));
  }

  private static String orNothing(StringBuilder list) {
    return list.length() == 0 ? "nothing" : list.toString();
  }
}
