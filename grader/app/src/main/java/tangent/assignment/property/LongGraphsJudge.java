package tangent.assignment.property;

import tangent.assignment.sample.ExactGradients.Slope;
import tangent.assignment.sample.LongGraphs.LongGraph;
import tangent.run.Notation;
import tangent.run.ProgramText;
import tangent.run.TaskRun;

/** Looks at the gradient of the first leaf of a graph whose difficulty is its size. */
record LongGraphsJudge(TaskRun run, Start start) {

  /** The gradient, which has only to come: whether it is right is the business of another task. */
  double comesBack(LongGraph graph) {
    run.beginCase();
    double[] answers = run.solution().part3().run(graph.program());
    run.disregardLatest();
    return answers[0];
  }

  /**
   * @param description of the graph, in words
   */
  void check(LongGraph graph, String description) {
    Slope slope = graph.slope().times(start.of(graph.number()));
    run.beginCase();
    double[] answers = run.solution().part3().run(graph.program());
    run.within(slope.tolerance());
    if (!slope.allows(answers[0])) {
      Tolerance expected = new Tolerance(slope.gradient(), slope.tolerance());
      throw run.wrong(
          ProgramText.of(graph.program()),
          expected.toString(),
          Notation.number(answers[0]),
          ("After %s the gradient of a should be %s, but it is %s. Try the same with few "
                  + "operations: from which length on does it go wrong?")
              .formatted(description, expected.beside(answers[0]), expected.told(answers[0])));
    }
    if (graph.hasStranger() && answers[1] != 0) {
      throw run.wrong(
          ProgramText.of(graph.program()),
          "0.0",
          Notation.number(answers[1]),
          ("The value that is read last has no part in the root, so its gradient should be "
                  + "0.0, but it is %s: so nothing shows that the other one came from a walk.")
              .formatted(Notation.number(answers[1])));
    }
  }
}
