package tangent.course.gradebook;

/**
 * A cell as it stands in the file.
 *
 * @param raw with its quotes
 * @param value what it says
 */
record Cell(String raw, String value) {

  /** What it says, without white space around it. */
  String plain() {
    return value.strip();
  }

  /** The same cell with a number in it, quoted if it was. */
  Cell with(String number) {
    return new Cell(raw.startsWith("\"") ? '"' + number + '"' : number, number);
  }
}
