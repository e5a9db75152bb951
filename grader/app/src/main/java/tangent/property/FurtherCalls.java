package tangent.property;

import java.util.List;
import java.util.function.Consumer;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.examination.WrongAnswer;
import tangent.task.Task;

/**
 * A few questions more after the first wrong answer (or exception) of a task, the same for
 * everybody.
 *
 * <p>They decide nothing. The smallest wrong case is often one on which several mistakes agree, and
 * one line is like another; these are chosen so that a diagnosis can tell the mistakes apart.
 */
record FurtherCalls<T>(Examination examination, Task task, List<T> samples, Consumer<T> question) {

  /** Judges a sample; if that goes wrong, asks the further questions before saying so. */
  void afterWrong(Runnable judgement) {
    try {
      judgement.run();
    } catch (WrongAnswer wrong) {
      askOnce();
      throw wrong;
    } catch (Fault fault) {
      if (!fault.isFinal()) {
        askOnce();
      }
      throw fault;
    }
  }

  private void askOnce() {
    examination.once(task.id() + " asked further", this::askAll);
  }

  private boolean askAll() {
    for (T sample : samples) {
      try {
        question.accept(sample);
      } catch (Fault fault) {
        if (fault.isFinal()) {
          return false;
        }
      }
    }
    return true;
  }
}
