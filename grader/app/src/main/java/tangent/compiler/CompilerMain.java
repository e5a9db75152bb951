package tangent.compiler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Answers requests to compile sources or to rewrite classes, one after the other, until there are
 * no more.
 *
 * <p>What it sends: {@link #READY} once; then for each request {@link #TURNS_TO} with a number each
 * time the compiler turns to another source, and {@link #ANSWER} with a {@link CompileReply} or a
 * {@link RewriteReply}.
 */
public final class CompilerMain {

  public static final int READY = 'R';
  public static final int TURNS_TO = 'T';
  public static final int ANSWER = 'A';

  /** Before a {@link CompileRequest}. */
  public static final int COMPILE = 'C';

  /** Before a {@link RewriteRequest}. */
  public static final int REWRITE = 'W';

  /** Enough for an expression of thousands of terms, which the compiler walks recursively. */
  private static final long STACK_BYTES = 16L << 20;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Javac javac = new Javac();

  private CompilerMain(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    // Whatever else is printed in this process must not mix with the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    endWithGrader();
    CompilerMain main =
        new CompilerMain(
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))),
            new DataOutputStream(new BufferedOutputStream(answers)));
    new Thread(null, main::serve, "compiler", STACK_BYTES).start();
  }

  /** A compiler that never comes back to read would not notice that nobody waits for it. */
  private static void endWithGrader() {
    ProcessHandle.current()
        .parent()
        .ifPresent(grader -> grader.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  private void serve() {
    try {
      out.write(READY);
      out.flush();
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        if (kind == REWRITE) {
          RewriteReply reply = Rewriter.rewrite(RewriteRequest.read(in));
          out.write(ANSWER);
          reply.write(out);
        } else {
          CompileReply reply = javac.compile(CompileRequest.read(in), this::turnsTo);
          out.write(ANSWER);
          reply.write(out);
        }
        out.flush();
      }
    } catch (EOFException end) {
      // The grader has no more to ask.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void turnsTo(int unit) {
    try {
      out.write(TURNS_TO);
      out.writeInt(unit);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
