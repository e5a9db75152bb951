package tangent.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tangent.grade.Kit;
import tangent.validation.PerturbationSearch;
import tangent.validation.Validation;
import tangent.worker.Adapter;

/** {@code validate}: grades the kit itself. */
@Command(
    name = "validate",
    description =
        "Grades the kit itself: the reference and every correct variant must earn full points, every known misconception must lose its task and no other.")
final class ValidateCommand extends Subcommand {

  /** Other seeds than the usual one, so that a model that fares well by luck alone is found out. */
  private static final List<Long> FURTHER_SEEDS = List.of(1L, 2L, 3L, 4L);

  @Option(
      names = "--full",
      description =
          "With further kit seeds as well, so that nothing holds by luck; takes some minutes.")
  private boolean full;

  @Option(
      names = "--search",
      arity = "0..1",
      paramLabel = "N",
      fallbackValue = "2000",
      description =
          "Instead: perturbs the reference at N random places (2000 if N is left out), and tells which perturbations keep their points; each must be explained.")
  private @Nullable Integer search;

  @Option(
      names = "--kit-seed",
      description = "Where samples and perturbations come from (default: ${DEFAULT-VALUE}).")
  private long kitSeed = Kit.DEFAULT_SEED;

  @Override
  public Integer call() {
    if (search != null) {
      boolean explained =
          new PerturbationSearch(new Adapter()).run(search, kitSeed, out()::println);
      return explained ? Main.OK : Main.BELOW;
    }
    Validation validation = new Validation(new Adapter());
    boolean valid = validation.run(kitSeed, out()::println);
    for (long seed : full ? FURTHER_SEEDS : List.<Long>of()) {
      out().println();
      out().println("Kit seed " + seed);
      valid &= validation.run(seed, out()::println);
    }
    return valid ? Main.OK : Main.BELOW;
  }
}
