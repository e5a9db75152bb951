package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The recipes of COURSE.md that grade a class on several machines, as they stand there. */
class ManyMachinesIT {

  private static final Path GRADER = Path.of("../target/grader.jar").toAbsolutePath().normalize();
  private static final Path SUBMISSION =
      Path.of(
          "src/test/resources/sample-class/CS101-Homework 3-4711/Barbara Liskov_20018_assignsubmission_file/derivatives/part1/NumericalDerivative.java");

  @TempDir Path folder;

  /** Four small submissions, none of which is another's. */
  private void layOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("grader.jar"), GRADER);
    for (int i = 1; i <= 4; i++) {
      Path part = folder.resolve("submissions/s" + i + "/derivatives/part1");
      Files.createDirectories(part);
      Files.writeString(
          part.resolve("NumericalDerivative.java"), Files.readString(SUBMISSION) + "// " + i);
    }
  }

  private static String recipe(String language, String with) throws IOException {
    String course = Files.readString(Path.of("../../.github/COURSE.md"));
    Matcher block = Pattern.compile("(?ms)^ *```(\\w*)\n(.*?)^ *```$").matcher(course);
    return block
        .results()
        .filter(found -> found.group(1).equals(language))
        .map(found -> found.group(2))
        .filter(text -> text.contains(with))
        .findFirst()
        .orElseThrow();
  }

  /** Joins the shards as the text says, and tells of each student the status and the sandbox. */
  private List<String> joined() throws Exception {
    String report = recipe("", "report shards/*");
    Program joined = Program.run(folder, Map.of(), List.of("sh", "-c", report));
    assertThat(joined.status()).as(joined.output()).isZero();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("results/grades.csv"))) {
      String[] cells = line.split(",", -1);
      rows.add(cells[0] + " " + cells[2] + " " + cells[cells.length - 4]);
    }
    return rows.subList(1, rows.size());
  }

  @Test
  void anArrayJobOfSlurmGradesAClassInTheSandbox() throws Exception {
    assumeTrue(
        SlurmCluster.isThere() && Sandboxes.isThere()
            || System.getenv("TANGENT_REQUIRE_SLURM") != null,
        "This needs Slurm and a sandbox: apt-get install slurm-wlm munge bubblewrap");
    layOut();
    Files.writeString(
        folder.resolve("grade.sbatch"),
        // The node of the test is small, and each task is.
        recipe("bash", "#SBATCH --array").replace("--mem-per-cpu=2G", "--mem-per-cpu=900M"));
    try (SlurmCluster slurm = SlurmCluster.start(Files.createDirectory(folder.resolve("slurm")))) {
      slurm.runs(folder, "grade.sbatch");
    }

    assertThat(folder.resolve("shards").toFile().list()).hasSize(4);
    assertThat(joined())
        .containsExactly(
            "s1 graded bubblewrap",
            "s2 graded bubblewrap",
            "s3 graded bubblewrap",
            "s4 graded bubblewrap");
  }

  @Test
  void gnuParallelGradesAClassOnHostsReachedBySsh() throws Exception {
    assumeTrue(
        Program.isThere("parallel") || System.getenv("TANGENT_REQUIRE_SLURM") != null,
        "This needs GNU parallel: apt-get install parallel");
    layOut();
    Path ssh =
        Files.writeString(
            folder.resolve("ssh"),
            """
            #!/bin/sh
            # As ssh does: options, a host, and the words behind it are one command of a login's shell, which SHELL
            # names. GNU parallel starts each job with it, and without it none, silently. A login has a home, too, with
            # what graders have made there before.
            echo "$*" | grep -o 'host[12]' >> hosts
            while [ "$1" != "--" ]; do shift; done
            shift
            HOME="%s" SHELL=/bin/sh exec sh -c "$*"
            """
                .formatted(System.getProperty("user.home")));
    Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwx------"));

    Program ran =
        Program.run(
            folder,
            Map.of("PARALLEL_SSH", ssh.toString(), "HOME", folder.toString()),
            List.of("sh", "-c", recipe("bash", "--sshlogin")));

    assertThat(ran.status()).as(ran.output()).isZero();
    assertThat(folder.resolve("shards")).as(ran.output()).isDirectory();
    assertThat(joined()).hasSize(4).allMatch(row -> row.contains(" graded "));
    assertThat(folder.resolve("hosts")).content().contains("host1", "host2");
  }

  @Test
  void theManifestIsAJobAsKubernetesDescribesIt() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode manifest =
        json.valueToTree(
            new Load(LoadSettings.builder().build()).loadFromString(recipe("yaml", "kind: Job")));
    JsonNode schema =
        json.readTree(Path.of("src/test/resources/kubernetes-job.schema.json").toFile());

    assertThat(faults("Job", manifest, schema.get("definitions").get("Job"), schema)).isEmpty();
    assertThat(manifest.at("/spec/completionMode").asText()).isEqualTo("Indexed");
    assertThat(manifest.at("/spec/template/spec/containers/0/args/0").asText())
        .contains("/" + manifest.at("/spec/completions").asText() + "\"");
    // What the check is worth: a word that is none, a number that is text, and one that is missing.
    JsonNode wrong = json.readTree("{\"spec\": {\"completion\": 4, \"completions\": \"4\"}}");
    assertThat(faults("Job", wrong, schema.get("definitions").get("Job"), schema))
        .contains("Job.spec.completion is unknown", "Job.spec.completions is no integer")
        .contains("Job.spec.template is missing");
  }

  private static List<String> faults(String at, JsonNode node, JsonNode type, JsonNode schema) {
    if (type.has("$ref")) {
      return faults(at, node, schema.get("definitions").get(type.get("$ref").asText()), schema);
    }
    List<String> faults = new ArrayList<>();
    switch (type.get("type").asText()) {
      case "object" -> {
        if (!node.isObject()) {
          faults.add(at + " is no object");
        }
        node.properties()
            .forEach(
                field -> {
                  JsonNode of = type.path("properties").get(field.getKey());
                  JsonNode any = type.get("additionalProperties");
                  String name = at + "." + field.getKey();
                  if (of == null && any == null) {
                    faults.add(name + " is unknown");
                  } else {
                    faults.addAll(faults(name, field.getValue(), of == null ? any : of, schema));
                  }
                });
        type.path("required")
            .forEach(
                name -> {
                  if (!node.has(name.asText())) {
                    faults.add(at + "." + name.asText() + " is missing");
                  }
                });
      }
      case "array" -> {
        if (!node.isArray()) {
          faults.add(at + " is no array");
        }
        for (int i = 0; i < node.size(); i++) {
          faults.addAll(faults(at + "[" + i + "]", node.get(i), type.get("items"), schema));
        }
      }
      case "integer" -> {
        if (!node.isIntegralNumber()) {
          faults.add(at + " is no integer");
        }
      }
      case "boolean" -> {
        if (!node.isBoolean()) {
          faults.add(at + " is no boolean");
        }
      }
      default -> {
        if (!node.isTextual()
            || type.has("enum")
                && !type.get("enum").toString().contains("\"" + node.asText() + "\"")) {
          faults.add(at + " is none of its texts");
        }
      }
    }
    return faults;
  }
}
