package tangent.compiler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler answers.
 *
 * <p>The compiler's process may be under a student's control by then, so reading is capped:
 * whatever comes, it fits into memory, or it is refused with an {@link IOException}.
 *
 * @param failed the numbers of the sources that have errors
 * @param problems the first errors, in the compiler's order
 * @param classes what was made; to be used only where nothing failed
 * @param methods the methods of the top-level types, as written, of sources with errors too
 * @param crash how the compiler broke down; empty where it did not
 */
public record CompileReply(
    List<Integer> failed,
    List<Problem> problems,
    List<ClassFile> classes,
    List<Method> methods,
    String crash) {

  /** The most that the compiler tells; more would help nobody. */
  static final int MOST_PROBLEMS = 200;

  static final int MOST_METHODS = 2_000;
  static final int LONGEST_TEXT = 2_000;
  private static final int MOST_UNITS = 10_000;
  private static final int MOST_CLASSES = 20_000;
  private static final int LARGEST_CLASS = 5_000_000;

  /** All classes together; five megabytes of source give about as many of classes. */
  private static final int LARGEST_REPLY = 50_000_000;

  /** An error in the source with this number, or in none where it is −1. */
  public record Problem(int unit, int line, String message) {}

  /**
   * A class that was made.
   *
   * @param name its binary name
   * @param unit the number of the source that it comes from
   */
  public record ClassFile(String name, int unit, byte[] bytes) {}

  /**
   * A method as a student wrote it.
   *
   * @param unit the number of its source
   * @param type the simple name of the top-level type it stands in
   * @param modifiers such as {@code public static}
   * @param result the type it returns; empty for a constructor
   * @param parameters the types it takes, as written
   * @param line counted from 1
   */
  public record Method(
      int unit,
      String type,
      String name,
      String modifiers,
      String result,
      List<String> parameters,
      int line) {}

  void write(DataOutput out) throws IOException {
    out.writeInt(failed.size());
    for (int unit : failed) {
      out.writeInt(unit);
    }
    out.writeInt(problems.size());
    for (Problem problem : problems) {
      out.writeInt(problem.unit());
      out.writeInt(problem.line());
      Text.write(problem.message(), out);
    }
    out.writeInt(classes.size());
    for (ClassFile made : classes) {
      Text.write(made.name(), out);
      out.writeInt(made.unit());
      Text.writeBytes(made.bytes(), out);
    }
    out.writeInt(methods.size());
    for (Method method : methods) {
      write(method, out);
    }
    Text.write(crash, out);
  }

  private static void write(Method method, DataOutput out) throws IOException {
    out.writeInt(method.unit());
    Text.write(method.type(), out);
    Text.write(method.name(), out);
    Text.write(method.modifiers(), out);
    Text.write(method.result(), out);
    out.writeInt(method.parameters().size());
    for (String parameter : method.parameters()) {
      Text.write(parameter, out);
    }
    out.writeInt(method.line());
  }

  public static CompileReply read(DataInput in) throws IOException {
    List<Integer> failed = new ArrayList<>();
    for (int i = Text.count(in, MOST_UNITS); i > 0; i--) {
      failed.add(in.readInt());
    }
    List<Problem> problems = new ArrayList<>();
    for (int i = Text.count(in, MOST_PROBLEMS); i > 0; i--) {
      problems.add(new Problem(in.readInt(), in.readInt(), text(in)));
    }
    List<ClassFile> classes = readClasses(in);
    List<Method> methods = new ArrayList<>();
    for (int i = Text.count(in, MOST_METHODS); i > 0; i--) {
      methods.add(readMethod(in));
    }
    return new CompileReply(failed, problems, classes, methods, text(in));
  }

  private static List<ClassFile> readClasses(DataInput in) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    int room = LARGEST_REPLY;
    for (int i = Text.count(in, MOST_CLASSES); i > 0; i--) {
      String name = text(in);
      int unit = in.readInt();
      byte[] bytes = Text.readBytes(in, Math.min(LARGEST_CLASS, room));
      room -= bytes.length;
      classes.add(new ClassFile(name, unit, bytes));
    }
    return classes;
  }

  private static Method readMethod(DataInput in) throws IOException {
    int unit = in.readInt();
    String type = text(in);
    String name = text(in);
    String modifiers = text(in);
    String result = text(in);
    List<String> parameters = new ArrayList<>();
    for (int i = Text.count(in, MOST_PARAMETERS); i > 0; i--) {
      parameters.add(text(in));
    }
    return new Method(unit, type, name, modifiers, result, List.copyOf(parameters), in.readInt());
  }

  /** What the class file format allows a method to have. */
  static final int MOST_PARAMETERS = 255;

  private static String text(DataInput in) throws IOException {
    // A char takes at most three bytes.
    return Text.read(in, 3 * LONGEST_TEXT);
  }
}
