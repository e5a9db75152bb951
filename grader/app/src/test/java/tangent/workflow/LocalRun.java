package tangent.workflow;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A job of a workflow, run here step by step.
 *
 * <p>{@code run} steps run as they stand. An action of GitHub's is replaced by what it leaves
 * behind ({@link Repositories}, {@link Artifacts}); a composite one of ours runs from its file.
 */
public final class LocalRun {

  /** Steps that are not run here, and why. */
  private static final Map<String, String> NOT_HERE =
      Map.of(
          "Allow the sandbox its user namespaces",
          "it changes the machine; the test's own machine has the sandbox already, or not at all");

  private final Machine machine;
  private final Repositories repositories;
  private final Artifacts artifacts;
  private final Path log;
  private Caches caches = Caches.NONE;
  private final Map<String, String> names = new HashMap<>();
  private final List<String> ran = new ArrayList<>();
  private String programs = "";
  private boolean failed;

  /**
   * @param folder a new one, for the job's machine
   */
  public LocalRun(Path folder, Repositories repositories, Artifacts artifacts) throws IOException {
    this.machine = new Machine(folder);
    this.repositories = repositories;
    this.artifacts = artifacts;
    this.log = Files.createFile(folder.resolve("log"));
    names.put("github.token", "");
    names.put("always()", "true");
    names.put("cancelled()", "false");
  }

  /** Tells the value of a name in expressions. */
  public LocalRun with(String name, String value) {
    names.put(name, value);
    return this;
  }

  /** Gives the run what earlier ones have put into the cache. */
  public LocalRun with(Caches known) {
    caches = known;
    return this;
  }

  /** Gives its machine programs that are found before all others. */
  public LocalRun withPrograms(Path folder) {
    programs = folder + File.pathSeparator;
    return this;
  }

  /** What is known by a name by now, such as a step's output; empty where nothing is. */
  public String value(String name) {
    return names.getOrDefault(name, "");
  }

  /** Whether the workflow would have it run, by what is known. */
  public boolean wants(Yaml job) {
    return job.text("if").isEmpty() || Expression.holds(job.text("if"), names);
  }

  /** Runs the job; what the workflow says about other jobs is the caller's to know. */
  public LocalRun job(Yaml job) throws Exception {
    for (Yaml step : job.list("steps")) {
      step(step, names, job.at("env"));
    }
    if (!failed) {
      caches.save(machine.workspace);
    }
    return this;
  }

  public boolean succeeded() {
    return !failed;
  }

  public String summary() throws IOException {
    return machine.summary();
  }

  public String log() throws IOException {
    return Files.readString(log);
  }

  /** The names of the steps that ran, in order. */
  public List<String> ran() {
    return ran;
  }

  private void step(Yaml step, Map<String, String> known, Yaml jobEnvironment) throws Exception {
    known.put("success()", String.valueOf(!failed));
    String condition = step.text("if");
    boolean asksForStatus =
        condition.matches("(?s).*\\b(always|cancelled|success|failure)\\(\\).*");
    if (failed && !asksForStatus || !condition.isEmpty() && !Expression.holds(condition, known)) {
      if (step.text("uses").startsWith("actions/cache@")) {
        known.put("steps." + step.text("id") + ".outputs.cache-hit", "");
      }
      return;
    }
    ran.add(step.text(step.has("name") ? "name" : "uses"));
    Map<String, String> with = filled(step.at("with"), known);
    if (step.has("run")) {
      run(step, known, jobEnvironment);
    } else if (step.text("uses").startsWith("./")) {
      composite(machine.workspace.resolve(step.text("uses")), with);
    } else {
      String hit = action(step.text("uses").replaceAll("@.*", ""), with);
      known.put("steps." + step.text("id") + ".outputs.cache-hit", hit);
    }
  }

  private void run(Yaml step, Map<String, String> known, Yaml jobEnvironment) throws Exception {
    if (NOT_HERE.containsKey(step.text("name"))) {
      return;
    }
    if (step.text("name").equals("Build the grader")) {
      repositories.putGrader(machine.workspace.resolve(step.text("working-directory")), step);
      return;
    }
    Map<String, String> environment = machine.environment();
    environment.computeIfPresent("PATH", (name, path) -> programs + path);
    environment.putAll(filled(jobEnvironment, known));
    environment.putAll(filled(step.at("env"), known));
    Path directory = machine.workspace.resolve(step.text("working-directory"));
    int status =
        machine.bash(Expression.fill(step.text("run"), known), directory, environment, log);
    failed |= status != 0;
    machine
        .outputs()
        .forEach(
            (name, value) -> known.put("steps." + step.text("id") + ".outputs." + name, value));
  }

  private void composite(Path folder, Map<String, String> with) throws Exception {
    Yaml action = Yaml.read(folder.resolve("action.yml"));
    Map<String, String> known = new TreeMap<>(names);
    for (String input : action.at("inputs").entries().keySet()) {
      String standard = action.at("inputs").at(input).text("default");
      known.put("inputs." + input, with.getOrDefault(input, standard));
    }
    for (Yaml step : action.at("runs").list("steps")) {
      step(step, known, new Yaml(Map.of()));
    }
  }

  /** Returns whether a cache held what was asked for, as that action does. */
  private String action(String name, Map<String, String> with) throws IOException {
    switch (name) {
      case "actions/checkout" -> repositories.checkout(machine.workspace, with);
      case "actions/upload-artifact" -> artifacts.upload(machine.workspace, with);
      case "actions/download-artifact" -> artifacts.download(machine.workspace, with);
      case "actions/cache" -> {
        return String.valueOf(caches.restore(machine.workspace, with.get("key"), with.get("path")));
      }
      case "actions/setup-java" -> {
        // Java and Maven are those that the test itself runs with.
      }
      default -> throw new IllegalArgumentException("an action that nobody plays here: " + name);
    }
    return "";
  }

  private static Map<String, String> filled(Yaml mapping, Map<String, String> known) {
    Map<String, String> filled = new TreeMap<>();
    mapping.texts().forEach((key, value) -> filled.put(key, Expression.fill(value, known)));
    return filled;
  }
}
