package derivatives.check;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.TestAbortedException;

/**
 * Runs a test, and with it the student's code, and turns whatever comes of it into something worth
 * reading.
 *
 * <p>It runs on a thread of its own with a stack of 1 MB, as the assignment says. That thread is a
 * daemon: one that never comes back does not keep the build from ending.
 */
final class StudentCode {

  /** Right answers take milliseconds, so ten seconds decide nothing but endless loops. */
  private static final int USUAL_SECONDS = 10;

  private static final long STACK_BYTES = 1 << 20;

  static {
    Printed.install();
    NoInput.install();
    Exit.install();
  }

  private StudentCode() {}

  interface Code {
    void run() throws Throwable;
  }

  /**
   * Runs {@code code}, the test {@code name} of the class {@code tests}.
   *
   * @throws NotStarted if it met a method that is not written yet, or one underneath is wrong
   * @throws TestAbortedException if an earlier test of the task did not come back
   * @throws NeverCameBack if it did not end in time
   * @throws AssertionError if it failed in any other way
   */
  static void run(Class<?> tests, String name, Code code) throws InterruptedException {
    try {
      attempt(tests, name, code);
    } catch (NeverCameBack e) {
      throw e;
    } catch (AssertionError e) {
      throw told(tests, named(tests, e));
    }
  }

  /**
   * As Maven's list of failures should tell it: the task in place of the lines of the test, which
   * lead a student nowhere. An editor goes by those lines, and keeps them.
   */
  static AssertionError told(Class<?> tests, AssertionError failure) {
    if (System.getProperty("scoreboard.file") == null) {
      return failure;
    }
    AssertionError told =
        new WrongAnswer(
            Examination.task(tests) + ": " + failure.getMessage(),
            failure.getCause(),
            WrongAnswer.ownTestOf(failure));
    told.setStackTrace(new StackTraceElement[0]);
    return told;
  }

  /** The same, but says nothing about the mistake behind it. */
  static void attempt(Class<?> tests, String name, Code code) throws InterruptedException {
    Examination.lostUnderneath(tests, name).ifPresent(StudentCode::waitFor);
    Lost.check(Examination.task(tests));
    Unfinished.note(Examination.task(tests), tests.getSimpleName() + "." + name);
    Sheet sheet = new Sheet(Examination.task(tests));
    Optional<RuntimeException> skipped = fill(sheet, tests, code);
    Examination.keep(tests, name, sheet);
    Optional<Answer> wrong = sheet.firstWrong();
    if (wrong.isPresent()) {
      Examination.wrongUnderneath(tests, name).ifPresent(StudentCode::waitFor);
      Lost.check(Examination.task(tests));
      if (sheet.onlyWantsRefusals() && !Examination.isAnythingRefused(tests)) {
        // Who has written no check has not begun with them: that is no error.
        throw NotStarted.withoutChecks(Examination.task(tests));
      }
      throw failure(wrong.get(), sheet);
    }
    if (skipped.isPresent()) {
      throw skipped.get();
    }
  }

  /** This failure with the name of the mistake that explains all answers, if there is one. */
  static AssertionError named(Class<?> tests, Throwable failure) {
    String story = Examination.mistake(tests).map(name -> "\n" + name).orElse("");
    AssertionError error =
        new WrongAnswer(
            failure.getMessage() + story, failure.getCause(), WrongAnswer.ownTestOf(failure));
    error.setStackTrace(failure.getStackTrace());
    return error;
  }

  /** Runs a test of {@code tests} for its answers only. */
  static Sheet ask(Class<?> tests, Code code) {
    Sheet sheet = new Sheet(Examination.task(tests));
    try {
      if (!Lost.contains(Examination.task(tests))) {
        fill(sheet, tests, code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return sheet;
  }

  private static void waitFor(String task) {
    throw NotStarted.waitingFor(task);
  }

  private static AssertionError failure(Answer wrong, Sheet sheet) {
    String input = sheet.asksForInput() ? "\n" + NoInput.NOTICE : "";
    AssertionError error =
        new WrongAnswer(wrong.message() + input, wrong.thrown().orElse(null), wrong.ownTest());
    error.setStackTrace(wrong.place().getStackTrace());
    return error;
  }

  /** Writes the answers to the sheet, and returns what skips the test. */
  private static Optional<RuntimeException> fill(Sheet sheet, Class<?> tests, Code code)
      throws InterruptedException {
    try {
      inTime(sheet, tests, code);
      return Optional.empty();
    } catch (NeverCameBack e) {
      Lost.add(sheet.owner(), e);
      sheet.fail(e.getMessage(), e);
      return Optional.empty();
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause();
      if (NotStarted.is(thrown)) {
        return Optional.of(NotStarted.of(thrown));
      }
      if (thrown instanceof TestAbortedException aborted) {
        return Optional.of(aborted);
      }
      if (thrown instanceof AssertionError) {
        if (!(thrown instanceof Sheet.Noted)) {
          sheet.fail(thrown.getMessage(), thrown);
        }
      } else {
        sheet.fail(Story.of(thrown), thrown);
      }
      return Optional.empty();
    }
  }

  private static void inTime(Sheet sheet, Class<?> tests, Code code)
      throws InterruptedException, ExecutionException {
    WithinSeconds more = tests.getAnnotation(WithinSeconds.class);
    int seconds = more == null ? USUAL_SECONDS : more.value();
    FutureTask<Void> future = new FutureTask<>(() -> call(sheet, Examination.task(tests), code));
    Thread thread = new Thread(null, future, "your code", STACK_BYTES);
    thread.setDaemon(true);
    Patience patience = new Patience(thread, seconds);
    thread.start();
    while (!isDone(future)) {
      if (Exit.isCalledBy(thread)) {
        throw new ExecutionException(Exit.failure(thread));
      }
      if (patience.isOver()) {
        StackTraceElement[] stack = thread.getStackTrace();
        Story.calledMethod(stack).ifPresent(method -> sheet.askingFor(sheet.taskOf(method)));
        throw new NeverCameBack(seconds, Story.place(stack), sheet.underWay());
      }
    }
  }

  private static boolean isDone(FutureTask<Void> future)
      throws InterruptedException, ExecutionException {
    try {
      future.get(Patience.MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private static Void call(Sheet sheet, String task, Code code) throws Exception {
    Printed.countFor(task);
    sheet.begin();
    Declared.check(task);
    try {
      code.run();
      return null;
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
