package tangent.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.run.PropertyRunner;

/** How far a grade is, on standard error: a bar on a terminal, a line a part elsewhere. */
interface ProgressLine extends PropertyRunner.Progress, AutoCloseable {

  @Override
  void close();

  /** The one that fits where standard error goes. */
  static ProgressLine on(PrintWriter err) {
    return Terminal.isThere() ? new Bar() : new Lines(err);
  }

  /** A bar that takes one line and leaves with the last task. */
  final class Bar implements ProgressLine {
    private final ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Grading")
            .setInitialMax(Task.values().length)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(100)
            .clearDisplayOnFinish()
            .build();

    @Override
    public void begins(Task task) {
      bar.setExtraMessage(task.id());
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line as each part begins. */
  final class Lines implements ProgressLine {
    private final PrintWriter err;
    private final Set<Part> told = EnumSet.noneOf(Part.class);

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void begins(Task task) {
      Part part = task.part();
      if (told.add(part)) {
        err.println("Grading " + part.id() + ": " + part.title());
      }
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
