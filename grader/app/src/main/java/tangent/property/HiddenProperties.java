package tangent.property;

import java.util.List;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * All hidden properties, each after those of the tasks that it builds on ({@link
 * tangent.task.Task#builtOn}).
 *
 * <p>The order matters: an error is carried forward only from a task that is known to be lost. And
 * a submission has one budget: so what is worth most comes first, and last the one task that may
 * take a minute. The command line runs the list, Surefire runs this class as a suite, so both run
 * the same classes in the same order.
 */
@Suite
@SelectClasses({
  DerivativeProperties.class,
  ForwardProperties.class,
  LocalGradientsProperties.class,
  StepProperties.class,
  Descend2Properties.class,
  SharedValuesProperties.class,
  SlopesProperties.class,
  FlattestProperties.class,
  TurningProperties.class,
  OutcomeProperties.class,
  BackwardAgainProperties.class,
  LinearTimeProperties.class,
  FProperties.class,
  Loss2Properties.class,
  LossDerivativeProperties.class,
  Loss3Properties.class,
  Gradient3Properties.class,
  Arguments1Properties.class,
  Arguments2Properties.class,
  Gradient4Properties.class,
  Descend4Properties.class,
  Arguments4Properties.class,
  DeepChainProperties.class
})
public final class HiddenProperties {

  /** The classes of the suite, in its order. */
  public static final List<Class<?>> CLASSES =
      List.of(HiddenProperties.class.getAnnotation(SelectClasses.class).value());

  private HiddenProperties() {}
}
