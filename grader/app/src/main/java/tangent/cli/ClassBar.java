package tangent.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import tangent.course.engine.ClassProgress;

/** How far a class is, on standard error: a bar on a terminal, a line now and then elsewhere. */
interface ClassBar extends ClassProgress, AutoCloseable {

  @Override
  void close();

  /** The one that fits where standard error goes. */
  static ClassBar on(PrintWriter err) {
    return Terminal.isThere() ? new Bar() : new Lines(err);
  }

  /** What has been kept goes without saying on a bar. */
  private static String first(int students, int kept) {
    return "Grading "
        + students
        + (students == 1 ? " student" : " students")
        + (kept > 0 ? "; " + kept + (kept == 1 ? " result is" : " results are") + " kept" : "");
  }

  /** A bar with the rate and the time left. */
  final class Bar implements ClassBar {
    private @Nullable ProgressBar bar;

    @Override
    public void begins(int students, int kept) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(ClassBar.first(students, kept))
              .setInitialMax(students)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(250)
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void done() {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /** A line at each twentieth of the way: few enough for a log. */
  final class Lines implements ClassBar {
    private static final int LINES = 20;

    private final PrintWriter err;
    private long started;
    private int students;
    private int done;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void begins(int all, int kept) {
      students = all;
      started = System.nanoTime();
      err.println(ClassBar.first(all, kept) + ".");
    }

    @Override
    public void done() {
      int before = LINES * done / students;
      done++;
      if (LINES * done / students > before) {
        Duration left = Duration.ofNanos((System.nanoTime() - started) / done * (students - done));
        err.println(
            done < students
                ? "%d of %d, about %d min %d s left"
                    .formatted(done, students, left.toMinutes(), left.toSecondsPart())
                : "%d of %d".formatted(done, students));
      }
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
