package tangent.assignment.property;

import java.util.List;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * All hidden properties, each after those of the tasks that it builds on ({@link
 * tangent.assignment.Task#builtOn}).
 *
 * <p>The order matters: an error is carried forward only from a task that is known to be lost. And
 * a submission has one budget, so the one task that may take a minute comes last. The command line
 * runs the list, Surefire runs this class as a suite, so both run the same classes in the same
 * order.
 */
@Suite
@SelectClasses({
  FProperties.class,
  DerivativeProperties.class,
  SlopesProperties.class,
  FlattestProperties.class,
  TurningProperties.class,
  Arguments1Properties.class,
  Loss2Properties.class,
  LossDerivativeProperties.class,
  StepProperties.class,
  Descend2Properties.class,
  OutcomeProperties.class,
  Arguments2Properties.class,
  ForwardProperties.class,
  LocalGradientsProperties.class,
  SharedValuesProperties.class,
  BackwardAgainProperties.class,
  LinearTimeProperties.class,
  Loss3Properties.class,
  Gradient3Properties.class,
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
