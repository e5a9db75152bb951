package tangent.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Variants;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Outgoing;

/**
 * The worker's process with a model in the place of a student's classes; everything else, from the
 * desk to the pipe, is the worker's own.
 *
 * <p>It begins with the model that it is started with, because a worker may be replaced at any
 * time, and goes over to another one whenever the loss is asked {@linkplain #at where it stands}.
 */
public final class ModelMain {

  /** No property asks for the loss out there. */
  private static final double FIRST = -1e300;

  private static final long STACK = 1 << 20;
  private static final int LONGEST_CALL = 64 << 20;

  private final List<Solution> models = all(new Adapter());
  private final Set<Substitute> substitutes;
  private Solution chosen;

  private ModelMain(int model, Set<Substitute> substitutes) {
    this.substitutes = substitutes;
    this.chosen = model(model);
  }

  /** The weight of the model with this number. */
  public static double at(int model) {
    return FIRST * (1 + model);
  }

  /** Every way to make every mistake, then every correct variant. */
  public static List<Solution> all(Solution reference) {
    List<Solution> all = new ArrayList<>();
    Misconceptions.of(reference).forEach(each -> all.addAll(each.ways()));
    Variants.of(reference).forEach(each -> all.add(each.solution()));
    return all;
  }

  /**
   * @param arguments the number of the model, and the substitutes that it is wanted with
   */
  public static void main(String[] arguments) {
    ModelMain main =
        new ModelMain(
            Integer.parseInt(arguments[0]),
            Stream.of(arguments).skip(1).map(Substitute::valueOf).collect(Collectors.toSet()));
    Channel channel =
        new Channel(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            LONGEST_CALL);
    new Thread(null, () -> main.serve(new Connection(channel)), "student", STACK).start();
  }

  private void serve(Connection connection) {
    CallServer desk = new CallServer(connection, new Chosen());
    connection.send(new Outgoing(FrameType.READY));
    try {
      for (; ; ) {
        desk.serve(connection.receive());
      }
    } catch (Exception broken) {
      Runtime.getRuntime().halt(1);
    }
  }

  private Solution model(int number) {
    Solution model = models.get(number);
    return substitutes.isEmpty() ? model : model.with(substitutes).orElseThrow();
  }

  /** Whichever model is chosen now; what it throws is caught as a student's exception is. */
  private final class Chosen implements Solution {
    private final MethodSignature method = new MethodSignature("Model", "static double model()");

    @Override
    public Part1 part1() {
      return caught(Part1.class, chosen.part1());
    }

    @Override
    public Part2 part2() {
      return caught(Part2.class, chosen.part2());
    }

    @Override
    public Part3 part3() {
      return caught(Part3.class, chosen.part3());
    }

    @Override
    public Part4 part4() {
      return caught(Part4.class, chosen.part4());
    }

    private boolean isChoice(double number) {
      return number <= FIRST && number > at(models.size());
    }

    private <T> T caught(Class<T> part, T model) {
      return part.cast(
          Proxy.newProxyInstance(
              part.getClassLoader(),
              new Class<?>[] {part},
              (proxy, asked, arguments) -> {
                if (arguments[0] instanceof Double number && isChoice(number)) {
                  chosen = model((int) Math.round(number / FIRST) - 1);
                  return 0.0;
                }
                try {
                  return asked.invoke(model, arguments);
                } catch (InvocationTargetException thrown) {
                  throw FaultMapper.by(thrown.getCause(), method);
                }
              }));
    }
  }
}
