package tangent.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileRequest;
import tangent.compiler.CompilerMain;
import tangent.compiler.RewriteReply;
import tangent.compiler.RewriteRequest;
import tangent.process.Budget;
import tangent.process.JavaLauncher;
import tangent.process.PackedProgram;
import tangent.process.ProcessFamily;

/** One running compiler process: asked again and again, until something goes wrong with it. */
final class CompilerProcess implements AutoCloseable {

  /** All classes of the largest submission that intake lets through, several times over. */
  private static final long LARGEST_ANSWER = 60_000_000;

  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final CompileLimits limits;
  private final Allowance allowance;
  private final DataInputStream in;
  private final DataOutputStream out;
  private Duration used = Duration.ZERO;
  private Budget submission = Budget.none();

  private CompilerProcess(Process process, CompileLimits limits) {
    this.process = process;
    this.limits = limits;
    this.allowance = new Allowance(process.getInputStream());
    this.in = new DataInputStream(new BufferedInputStream(allowance));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts a compiler and waits until it is ready.
   *
   * @throws IOException if it does not get that far: nothing of a student's is involved yet
   */
  static CompilerProcess start(JavaLauncher launcher, PackedProgram program, CompileLimits limits)
      throws IOException {
    Process process = launcher.start(arguments(program, limits), program.files());
    CompilerProcess compiler = new CompilerProcess(process, limits);
    try (CompileWatch watch =
        new CompileWatch(process, limits.request(), limits.asleep(), Budget.none())) {
      compiler.allowance.grant(LARGEST_ANSWER);
      if (compiler.in.read() != CompilerMain.READY) {
        String words = compiler.lastWords();
        compiler.close();
        throw new IOException("the compiler's process did not start: " + words);
      }
      compiler.used = watch.used();
    }
    return compiler;
  }

  /** A launcher may set caps of its own; these hold where it does not. */
  private static List<String> arguments(PackedProgram program, CompileLimits limits) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8"));
    arguments.addAll(program.options());
    arguments.addAll(List.of("-cp", program.jar().toString(), CompilerMain.class.getName()));
    return arguments;
  }

  /** The processor time that it has used so far. */
  Duration used() {
    return used;
  }

  /** What the next requests are charged to. */
  void chargeTo(Budget budget) {
    submission = budget;
  }

  /** Has these sources compiled. After a fault the process has ended. */
  CompileReply ask(CompileRequest request) throws CompilerFault {
    return ask(CompilerMain.COMPILE, request::write, CompileReply::read, CompileReply::crash);
  }

  /** Has these classes rewritten. After a fault the process has ended. */
  RewriteReply ask(RewriteRequest request) throws CompilerFault {
    return ask(CompilerMain.REWRITE, request::write, RewriteReply::read, RewriteReply::crash);
  }

  private interface Writing {
    void write(DataOutput out) throws IOException;
  }

  private interface Reading<T> {
    T read(DataInput in) throws IOException;
  }

  private <T> T ask(int kind, Writing request, Reading<T> reply, Function<T, String> crash)
      throws CompilerFault {
    int suspect = -1;
    submission.begin(process, used);
    CompileWatch watch =
        new CompileWatch(process, used.plus(limits.request()), limits.asleep(), submission);
    try (watch) {
      allowance.grant(LARGEST_ANSWER);
      out.write(kind);
      request.write(out);
      out.flush();
      int sign = in.read();
      while (sign == CompilerMain.TURNS_TO) {
        suspect = in.readInt();
        sign = in.read();
      }
      if (sign < 0) {
        throw new EOFException("it ended");
      }
      if (sign != CompilerMain.ANSWER) {
        throw new IOException("not an answer: " + sign);
      }
      T answer = reply.read(in);
      used = watch.used();
      if (!crash.apply(answer).isEmpty()) {
        close();
        throw new CompilerFault(broke(crash.apply(answer)), suspect);
      }
      return answer;
    } catch (IOException e) {
      used = watch.used();
      throw new CompilerFault(reason(watch, e), suspect);
    } finally {
      submission.end(process);
    }
  }

  private static String broke(String crash) {
    return crash.equals("StackOverflowError")
        ? "Something in this file is nested too deeply for the Java compiler. Write it simpler."
        : "The Java compiler broke down over this file (" + crash + "). Write it simpler.";
  }

  private String reason(CompileWatch watch, IOException failure) {
    // One that still talks would not end by itself.
    int status = failure instanceof EOFException ? status() : -1;
    close();
    if (watch.ended()) {
      return "The Java compiler did not finish with this file within "
          + limits.request().toSeconds()
          + " seconds of processor time. Write it simpler.";
    }
    return status == OUT_OF_MEMORY
        ? "The Java compiler ran out of memory over this file. Write it simpler."
        : "The Java compiler ended over this file without an answer. Write it simpler.";
  }

  private int status() {
    try {
      return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private String lastWords() throws IOException {
    byte[] words = process.getErrorStream().readNBytes(2_000);
    return new String(words, StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() {
    ProcessFamily.destroy(process);
  }
}
