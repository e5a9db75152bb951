package tangent.compiler;

import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Watches the compiler at work: tells which source it turns to, so that a compiler that never comes
 * back leaves a trace, and notes the methods of each source that it has read.
 */
final class Observer implements TaskListener {

  private final IntConsumer turnsTo;
  private final SourcePositions positions;
  private final List<CompileReply.Method> methods = new ArrayList<>();
  private int current = -1;

  Observer(IntConsumer turnsTo, SourcePositions positions) {
    this.turnsTo = turnsTo;
    this.positions = positions;
  }

  List<CompileReply.Method> methods() {
    return methods;
  }

  @Override
  public void started(TaskEvent event) {
    int unit = SourceText.number(event.getSourceFile());
    if (unit >= 0 && unit != current) {
      current = unit;
      turnsTo.accept(current);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      int unit = SourceText.number(event.getSourceFile());
      new Methods(unit, event.getCompilationUnit(), positions)
          .list().stream().limit(CompileReply.MOST_METHODS - methods.size()).forEach(methods::add);
    }
  }
}
