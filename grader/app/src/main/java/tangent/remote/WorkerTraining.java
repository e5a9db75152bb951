package tangent.remote;

import derivatives.part1.NumericalDerivative;
import derivatives.part2.GradientDescent;
import derivatives.part3.Value;
import derivatives.part4.PartialDerivatives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Solution;
import tangent.process.PackedProgram;
import tangent.process.ProgramJar;
import tangent.process.TrainingLauncher;

/**
 * Asks a worker one question of each kind, so that the JVM can note what a worker loads. It answers
 * with the reference's classes, in a process of its own in which no student's code ever runs.
 */
final class WorkerTraining implements PackedProgram.Training {

  @Override
  public void run(Path jar, List<String> options, Path folder) throws IOException {
    Path classes =
        ProgramJar.write(
            folder.resolve("classes.jar"),
            NumericalDerivative.class,
            GradientDescent.class,
            Value.class,
            PartialDerivatives.class);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (TrainingLauncher launcher = new TrainingLauncher(options, empty)) {
      // Ended by hanging up alone: a worker that is killed notes nothing.
      ask(
          new RemoteSolution(
              WorkerLauncher.on(launcher, jar, classes),
              none -> Optional.empty(),
              CallLimits.USUAL));
    }
  }

  private static void ask(Solution worker) {
    double[] numbers = {1, 2};
    worker.part1().f(1);
    worker.part1().derivative(x -> x * x, 1, 0.5);
    worker.part1().slopes(x -> x * x, numbers, 0.5);
    worker.part1().flattest(x -> x * x, numbers, 0.5);
    worker.part1().turning(x -> x * x, 0, 0.5);
    worker.part2().loss(1);
    worker.part2().lossDerivative(1);
    worker.part2().step(x -> x, 1, 0.5);
    worker.part2().descend(x -> x, 1, 0.5, 2);
    worker.part2().outcome(x -> x, numbers, 0.5);
    worker.part3().run(graph());
    worker.part3().loss(1);
    worker.part3().lossGradient(1);
    worker.part3().gradient(1);
    worker.part4().gradient(weights -> weights[0] * weights[1], numbers, 0.5);
    worker.part4().descend(weights -> weights[0] * weights[0], new double[] {1}, 0.5, 2, 0.5);
    try {
      worker.part1().derivative(x -> x, 1, -0.123456789);
    } catch (Fault wanted) {
      // A refused argument, as nearly every submission has some, told with as many digits as
      // what is masked in messages: few have that, and would load it from the JDK's own files.
    }
  }

  private static Program graph() {
    Program.Builder graph = new Program.Builder();
    int left = graph.leaf(1);
    int right = graph.leaf(2);
    int last = left;
    for (Operation operation : Operation.values()) {
      last =
          operation == Operation.POW
              ? graph.pow(last, 2)
              : graph.apply(operation, last, operation.operands() == 2 ? right : last);
    }
    return graph.backward(last).readData(last).readGrad(left).build();
  }
}
