package tangent.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a report as files, for the reports that can't hold them. */
public final class Pictures {

  /** Where they lie, beside {@code report.md}. */
  public static final String FOLDER = "figures";

  private Pictures() {}

  /**
   * Each picture that can be drawn here, as a PNG file.
   *
   * @return by path from the folder of the reports, in the order of the tasks
   */
  public static Map<String, byte[]> of(GradeReport report) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    report
        .tasks()
        .forEach(
            task -> {
              for (int i = 0; i < task.figures().size(); i++) {
                byte[] png = task.figures().get(i).picture().png();
                if (png.length > 0) {
                  files.put(path(task, i), png);
                }
              }
            });
    return files;
  }

  /** Where the picture of this number of a task lies. */
  static String path(TaskReport task, int index) {
    return path(task.id(), index);
  }

  /**
   * The same by the task's id.
   *
   * @param index counted from 0
   */
  public static String path(String task, int index) {
    return FOLDER + "/" + task + (index == 0 ? "" : "-" + (index + 1)) + ".png";
  }
}
