package tangent.course.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tangent.UserError;
import tangent.course.HandedIn;
import tangent.course.store.ClassFolder;
import tangent.grade.StudentProcesses;
import tangent.report.Feedback;

/**
 * Grades what a class has handed in, several submissions side by side.
 *
 * <p>Every result is on disk as soon as it is known. A submission that hangs, or that the grader
 * fails on, costs its own job some time and nobody else anything.
 *
 * @param folder takes the results
 * @param isolation where student code runs
 * @param kitSeed where the samples come from
 * @param jobs how many submissions are graded at a time
 * @param feedback what the pages for students show
 * @param again whether submissions are graded whose result is there
 */
public record ClassGrader(
    ClassFolder folder,
    StudentProcesses isolation,
    long kitSeed,
    int jobs,
    Feedback feedback,
    boolean again) {

  /**
   * Sees to it that there is a result for each of them.
   *
   * @return what the instructor should know of it, in sentences
   * @throws UserError if results can't be written: those that are there stay
   * @throws IOException if the grader can't work on this machine
   */
  public List<String> grade(List<HandedIn> handedIn, ClassProgress progress)
      throws IOException, UserError {
    Plan plan = new Plan(folder, kitSeed, isolation.reported(), feedback, again);
    for (HandedIn each : handedIn) {
      plan.add(each);
    }
    List<Batch> batches = plan.batches();
    progress.begins(batches.stream().mapToInt(each -> each.students().size()).sum(), plan.kept());
    inJobs(new ConcurrentLinkedQueue<>(batches), progress);
    return plan.notes();
  }

  private void inJobs(Queue<Batch> batches, ClassProgress progress) throws IOException, UserError {
    int needed = Math.min(jobs, batches.size());
    if (needed == 0) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(needed);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < needed; i++) {
        running.add(threads.submit(new GradingJob(this, batches, progress)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      batches.clear();
    } finally {
      // What a job still has in hand is written into a folder that is ours until then.
      threads.shutdown();
      awaitEnd(threads);
    }
  }

  private static void awaitEnd(ExecutorService threads) {
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Throwable thrown) throws IOException, UserError {
    if (thrown instanceof UserError error) {
      throw error;
    } else if (thrown instanceof IOException error) {
      throw error;
    } else if (thrown instanceof RuntimeException error) {
      throw error;
    }
    throw new IllegalStateException(thrown);
  }
}
