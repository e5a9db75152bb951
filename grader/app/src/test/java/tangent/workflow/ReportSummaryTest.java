package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a run on GitHub shows of a report. */
class ReportSummaryTest {

  private static final Path ACTION = Path.of("../../.github/actions/grade/action.yml");

  @TempDir Path folder;

  @Test
  void wordsStandForThePicturesThatThePageCannotShow() throws Exception {
    Files.writeString(
        folder.resolve("report.md"),
        """
        # 18 of 100 points

        ![A curve \\[and\\] its (two) tangents.](figures/part1.derivative.png)

        `![code](figures/a.png)` stays
        """);

    assertThat(summary(folder))
        .isEqualTo(
            """
            # 18 of 100 points

            Picture: A curve \\[and\\] its (two) tangents.

            `![code](figures/a.png)` stays
            """);
  }

  @Test
  void whereThereIsNoReportThePageLeadsToTheLog() throws Exception {
    assertThat(summary(folder.resolve("nothing"))).startsWith("There is no grade.");
  }

  private String summary(Path report) throws Exception {
    List<Object> steps =
        Yaml.read(ACTION).at("runs").list("steps").stream()
            .filter(step -> step.text("name").equals("Show the report"))
            .<Object>map(Yaml::entries)
            .toList();
    assertThat(steps).hasSize(1);
    LocalRun run =
        new LocalRun(folder.resolve("machine"), new Repositories(folder), new Artifacts(folder))
            .with("steps.grade.outputs.report", report.toString())
            .job(new Yaml(Map.of("steps", steps)));
    assertThat(run.succeeded()).as(run.log()).isTrue();
    return run.summary();
  }
}
