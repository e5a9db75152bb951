package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;

/** What a student's code writes to the channel, and to everything else that can be written to. */
class BabbleTest {

  @TempDir static Path workspace;

  private static Fault faultOfF(String members) {
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Fault fault = Faults.of(() -> solution.part1().f(1));
      assertThat(solution.part2().loss(2)).as("another part is answered afterwards").isEqualTo(2);
      return fault;
    }
  }

  @Test
  void aForgedAnswerIsWorthNoMoreThanAnAnswer() {
    String members =
        Forgery.MEMBERS + "public static double f(double x) { send(answer(1)); return 42; }";
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      assertThat(solution.part1().f(1)).as("it may lie about itself").isEqualTo(1);
      assertThat(solution.part2().loss(2)).as("but not about another call").isEqualTo(2);
    }
  }

  @Test
  void anAnswerForgedForALaterCallIsNotBelieved() {
    String members =
        Forgery.MEMBERS + "public static double f(double x) { send(answer(2)); return 42; }";
    Fault fault = faultOfF(members);

    assertThat(fault.kind()).isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void garbageIsUnreadable() {
    String members =
        Forgery.MEMBERS
            + "public static double f(double x) { send(\"Hello, world\".getBytes()); return 42; }";
    Fault fault = faultOfF(members);

    assertThat(fault.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(fault.detail()).startsWith("what came back could not be read");
    assertThat(fault.isDear()).as("the process is gone").isTrue();
  }

  @Test
  void anAnnouncedGiganticFrameIsUnreadable() {
    String members =
        Forgery.MEMBERS
            + """
              public static double f(double x) {
                send(new byte[] {(byte) 0xD7, 7, 0x7F, -1, -1, -1});
                return 42;
              }
              """;

    assertThat(faultOfF(members).kind()).isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void readingTheChannelGetsNothingAndPrintingCostsNothing() {
    String members =
        """
        public static double f(double x) throws Exception {
          for (int i = 0; i < 100_000; i++) {
            System.out.println("step " + i);
            System.err.println("step " + i);
          }
          return System.in.read();
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      assertThat(solution.part1().f(1)).isEqualTo(-1);
      assertThat(solution.part1().f(1)).isEqualTo(-1);
    }
  }

  @Test
  void floodingStandardErrorBlocksNothing() {
    String members =
        """
        public static double f(double x) throws Exception {
          var err = new java.io.FileOutputStream(java.io.FileDescriptor.err);
          for (int i = 0; i < 100; i++) {
            err.write(new byte[10_000]);
          }
          return 42;
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      assertThat(solution.part1().f(1)).isEqualTo(42);
    }
  }
}
