package tangent.assignment.student;

import static tangent.assignment.student.WalkingModel.loop;
import static tangent.assignment.student.WalkingModel.moving;
import static tangent.assignment.student.WalkingModel.walk;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part2;
import tangent.contract.Solution;

/** What goes wrong with the list of weights that a walk visits; each single step is right. */
record Part2DescendMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        descend(
            "descend-end-missing",
            "the last weight is missing: as many entries as steps",
            "Each step leads from one weight to the next. How many weights do three steps touch?",
            (self, slope, start, rate, steps) ->
                Arrays.copyOf(walk(self, slope, start, rate, steps), steps),
            (self, slope, start, rate, steps) ->
                Arrays.copyOf(walk(self, slope, start, rate, steps), Math.max(1, steps))),
        descend(
            "descend-start-missing",
            "the start is missing: only the weights after a step",
            "The walk begins at start. Is start in your array?",
            (self, slope, start, rate, steps) ->
                Arrays.copyOfRange(walk(self, slope, start, rate, steps), 1, steps + 1)),
        descend(
            "descend-start-stepped-over",
            "the first step is taken before the start is written down",
            "Entry 0 is the start itself. Write down first, then step.",
            (self, slope, start, rate, steps) ->
                Arrays.copyOfRange(walk(self, slope, start, rate, steps + 1), 1, steps + 2)),
        descend(
            "descend-step-left-out",
            "a step is taken that is not written down",
            "One entry for each step. Which weights does your loop never write down?",
            moving((self, slope, w, rate) -> self.step(slope, self.step(slope, w, rate), rate)),
            (self, slope, start, rate, steps) -> {
              double[] walk = walk(self, slope, start, rate, steps + 1);
              double[] rest = Arrays.copyOfRange(walk, 1, steps + 2);
              rest[0] = start;
              return rest;
            }),
        descend(
            "descend-one-too-many",
            "one step too many",
            "Count the rounds of your loop: one for each step, no more.",
            (self, slope, start, rate, steps) -> walk(self, slope, start, rate, steps + 1)),
        descend(
            "descend-end-stays-zero",
            "the last entry is never written and stays 0",
            "Which entry does the last round of your loop write? An array of n has the indexes 0 to"
                + " n − 1.",
            (self, slope, start, rate, steps) ->
                Arrays.copyOf(
                    Arrays.copyOf(walk(self, slope, start, rate, steps), steps), steps + 1),
            (self, slope, start, rate, steps) ->
                Arrays.copyOf(
                    Arrays.copyOf(walk(self, slope, start, rate, steps), Math.max(1, steps)),
                    steps + 1)),
        descend(
            "descend-one-place-early",
            "each weight stands one place too early, and the last entry stays 0",
            "Entry 0 is the start, before any step. At which index does the first step's weight"
                + " belong?",
            (self, slope, start, rate, steps) -> earlier(start, self, slope, rate, steps, start),
            (self, slope, start, rate, steps) -> earlier(start, self, slope, rate, steps, 0)),
        descend(
            "descend-start-stays-zero",
            "the start is never written: entry 0 stays 0",
            "What is in entry 0 before your loop begins?",
            (self, slope, start, rate, steps) -> {
              double[] walk = walk(self, slope, start, rate, steps);
              walk[0] = 0;
              return walk;
            }),
        descend(
            "descend-always-from-start",
            "every step is taken from the start",
            "A step begins where the one before it ended.",
            (self, slope, start, rate, steps) -> {
              double[] walk = new double[steps + 1];
              Arrays.fill(walk, self.step(slope, start, rate));
              walk[0] = start;
              return walk;
            },
            (self, slope, start, rate, steps) ->
                loop(start, steps, (i, w) -> start - rate * slope.applyAsDouble(w))),
        descend(
            "descend-slope-once",
            "the slope is asked only once, at the start",
            "After each step you stand somewhere else, where it is more or less steep.",
            (self, slope, start, rate, steps) -> {
              double step = self.step(slope, start, rate) - start;
              double[] walk = new double[steps + 1];
              Arrays.setAll(walk, i -> start + i * step);
              return walk;
            },
            (self, slope, start, rate, steps) -> {
              double there = slope.applyAsDouble(start);
              return loop(start, steps, (i, w) -> w - rate * there);
            }),
        descend(
            "descend-from-zero",
            "every step is taken from 0: the entry that is read is not written yet",
            "Which entry does the last step give, and which one does the next step begin at?",
            (self, slope, start, rate, steps) -> {
              double[] walk = new double[steps + 1];
              Arrays.fill(walk, self.step(slope, 0, rate));
              walk[0] = start;
              return walk;
            }),
        descend(
            "descend-slope-at-index",
            "the slope is asked at the index i instead of at weights[i]",
            "The loop's counter says which step it is; where does this step begin?",
            (self, slope, start, rate, steps) ->
                loop(start, steps, (i, w) -> w - rate * slope.applyAsDouble(i))),
        descend(
            "descend-changes",
            "the changes instead of the weights",
            "The answer says where the walk has been, not how long each step was.",
            (self, slope, start, rate, steps) -> {
              double[] walk = walk(self, slope, start, rate, steps);
              double[] changes = walk.clone();
              for (int i = 1; i <= steps; i++) {
                changes[i] = walk[i] - walk[i - 1];
              }
              return changes;
            },
            moving((self, slope, w, rate) -> -rate * slope.applyAsDouble(w))),
        descend(
            "descend-slopes",
            "the slopes instead of the weights",
            "The answer holds the weights. The slope only says where to go next.",
            (self, slope, start, rate, steps) ->
                Arrays.stream(walk(self, slope, start, rate, steps)).map(slope).toArray(),
            (self, slope, start, rate, steps) -> {
              double[] walk = walk(self, slope, start, rate, steps);
              Arrays.setAll(walk, i -> i == 0 ? start : slope.applyAsDouble(walk[i]));
              return walk;
            }),
        descend(
            "descend-losses",
            "the losses instead of the weights",
            "The answer holds the weights. How large the loss is there can be asked afterwards.",
            (self, slope, start, rate, steps) ->
                Arrays.stream(walk(self, slope, start, rate, steps)).map(self::loss).toArray(),
            (self, slope, start, rate, steps) -> {
              double[] walk = walk(self, slope, start, rate, steps);
              Arrays.setAll(walk, i -> i == 0 ? start : self.loss(walk[i]));
              return walk;
            }));
  }

  /**
   * @param alone the one entry of a walk without steps
   */
  private static double[] earlier(
      double start, Part2 self, DoubleUnaryOperator slope, double rate, int steps, double alone) {
    double[] walk = walk(self, slope, start, rate, steps);
    return steps == 0
        ? new double[] {alone}
        : Arrays.copyOf(Arrays.copyOfRange(walk, 1, steps + 1), steps + 1);
  }
}
