package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Outgoing;
import tangent.wire.ProgramCode;

/** Whatever a worker says, a caller gets an answer or a {@link Fault} and nothing else. */
class AnyWorkerProperties {

  /** Bytes before the payload of a frame. */
  private static final int HEADER = 6;

  private static final Program EMPTY = new Program(List.of());

  private static final List<Consumer<Solution>> CALLS =
      List.of(
          solution -> solution.part1().f(1),
          solution -> solution.part1().derivative(new Noted(x -> x), 1, 1),
          solution -> solution.part1().slopes(x -> x, new double[] {1, 2}, 1),
          solution -> solution.part1().turning(x -> x, 1, 1),
          solution -> solution.part2().outcome(x -> x, new double[] {1}, 1),
          solution -> solution.part3().run(program()),
          solution -> solution.part4().gradient(new NotedLoss(w -> w[0]), new double[] {1}, 1),
          solution -> solution.part4().descend(w -> w[1], new double[] {1}, 1, 1, 1),
          solution -> solution.with(Set.of(Substitute.VALUE)).orElseThrow().part3().gradient(1));

  private static Program program() {
    var program = new Program.Builder();
    return program.readData(program.apply(Operation.EXP, program.leaf(1))).build();
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aCallerGetsAnAnswerOrAFault(
      @ForAll("calls") Consumer<Solution> call, @ForAll("scripts") byte[] script) {
    WorkerLauncher launcher = () -> new ScriptedProcess(script);
    String end = "answer";
    try (RemoteSolution solution =
        new RemoteSolution(launcher, substitutes -> Optional.of(launcher), CallLimits.USUAL)) {
      call.accept(solution);
    } catch (Fault fault) {
      assertThat(fault.detail()).hasSizeLessThanOrEqualTo(600);
      end = fault.kind().name();
    }
    Statistics.collect(end);
    Statistics.coverage(ends -> ends.check("answer").count(count -> count > 0));
  }

  @Provide
  Arbitrary<Consumer<Solution>> calls() {
    return Arbitraries.of(CALLS);
  }

  /** The first word, then a few frames, and after that perhaps anything. */
  @Provide
  Arbitrary<byte[]> scripts() {
    Arbitrary<byte[]> anything = Arbitraries.bytes().array(byte[].class).ofMaxSize(10);
    return Combinators.combine(frames().list().ofMaxSize(4), anything)
        .as(
            (frames, rest) -> {
              var script = new ByteArrayOutputStream();
              script.writeBytes(sent(new Outgoing(FrameType.READY)));
              frames.forEach(script::writeBytes);
              script.writeBytes(rest);
              return script.toByteArray();
            });
  }

  /** Frames of the first call; in one of three a byte of the payload is replaced. */
  private static Arbitrary<byte[]> frames() {
    Arbitrary<byte[]> sound =
        Combinators.combine(
                Arbitraries.of(
                    FrameType.NOTED,
                    FrameType.ASK,
                    FrameType.SOUND,
                    FrameType.ANSWER,
                    FrameType.FAULT),
                Arbitraries.longs())
            .as((type, seed) -> sent(filled(type, new Random(seed))));
    Arbitrary<byte[]> spoilt =
        Combinators.combine(sound, Arbitraries.integers().between(0, 100), Arbitraries.bytes())
            .as(
                (frame, place, octet) -> {
                  byte[] copy = frame.clone();
                  copy[HEADER + place % (copy.length - HEADER)] = octet;
                  return copy;
                });
    return Arbitraries.frequencyOf(Tuple.of(2, sound), Tuple.of(1, spoilt));
  }

  private static Outgoing filled(FrameType type, Random random) {
    Outgoing out = new Outgoing(type).whole(1);
    int notes = random.nextInt(3);
    out.count(notes);
    for (int i = 0; i < notes; i++) {
      out.numbers(numbers(random));
    }
    switch (type) {
      case ASK -> out.numbers(numbers(random));
      case SOUND -> ProgramCode.write(random.nextBoolean() ? program() : EMPTY, out);
      case ANSWER -> answer(out.flag(random.nextBoolean()), random);
      case FAULT ->
          out.flag(random.nextBoolean()).octet(random.nextInt(8)).text("Oops").text("").count(0);
      default -> {}
    }
    return out;
  }

  private static void answer(Outgoing out, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> out.number(random.nextDouble());
      case 1 -> out.text("MINIMUM");
      case 2 -> out.numbers(numbers(random));
      case 3 -> array(out, random);
      default -> array(array(out.count(2), random), random);
    }
    int changes = random.nextInt(3);
    out.count(changes);
    for (int i = 0; i < changes; i++) {
      array(out, random);
    }
  }

  private static Outgoing array(Outgoing out, Random random) {
    return out.count(random.nextInt(3)).numbers(numbers(random));
  }

  /** One number mostly, sometimes none or two. */
  private static double[] numbers(Random random) {
    return new double[List.of(1, 1, 1, 1, 0, 2).get(random.nextInt(6))];
  }

  private static byte[] sent(Outgoing frame) {
    var bytes = new ByteArrayOutputStream();
    try {
      new Channel(InputStream.nullInputStream(), bytes, 0).send(frame);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
