package tangent.process;

/** A program that notes one exit status and ends with another. */
final class NotingProgram {

  private NotingProgram() {}

  public static void main(String[] arguments) {
    if (!arguments[0].isEmpty()) {
      OwnArchive.tell(Integer.parseInt(arguments[0]));
    }
    System.exit(Integer.parseInt(arguments[1]));
  }
}
