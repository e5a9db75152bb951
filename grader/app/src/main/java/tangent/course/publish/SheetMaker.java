package tangent.course.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tangent.assignment.Task;
import tangent.course.page.ClassMember;
import tangent.course.page.MemberGrade;
import tangent.course.policy.ShownLevel;
import tangent.report.Feedback;
import tangent.report.GradeJsonReader;
import tangent.report.GradeReport;
import tangent.report.Pictures;
import tangent.report.ReportHtml;
import tangent.report.ReportMarkdown;

/**
 * Makes what a student gets of what is stored.
 *
 * <p>At the full level these are the pages that were written with the grade. At a lower one they
 * are written anew from {@code grade.json}, for the stored ones show more.
 *
 * @param asked the level for all; empty where the class's policy decides
 * @param now when this is, by which the policy decides
 */
record SheetMaker(FinishedClass finished, Optional<Feedback> asked, Instant now) {

  private static final int MOST_JSON = 8 << 20;
  private static final int MOST_MARKDOWN = 1 << 20;
  private static final int MOST_HTML = 16 << 20;
  private static final int MOST_PICTURE = 4 << 20;
  private static final int PICTURES_PER_TASK = 9;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** What has one student, or several at the level that shows least. */
  FeedbackSheet of(Addressee to) throws IOException, UnusableFeedback {
    ShownLevel shown = new ShownLevel(asked, finished.report().disclosure(), now);
    Feedback level =
        to.members().stream()
            .map(member -> shown.of(member.student()))
            .max(Comparator.naturalOrder())
            .orElse(Feedback.VERDICT);
    Optional<ClassMember> graded =
        to.members().stream().filter(member -> isReported(member)).findFirst();
    return graded.isPresent() ? reported(to, graded.get(), level) : unreported(to);
  }

  /** What came too late to count has been graded, too, and is not shown. */
  private static boolean isReported(ClassMember member) {
    return member.status().hasPoints() && member.grade().isPresent();
  }

  private FeedbackSheet unreported(Addressee to) {
    FeedbackPreface preface = FeedbackPreface.of(to, -1);
    return sheet(preface.alone(), preface.alonePage());
  }

  private FeedbackSheet reported(Addressee to, ClassMember member, Feedback level)
      throws IOException, UnusableFeedback {
    GradeReport grade = grade(member);
    FeedbackPreface preface = FeedbackPreface.of(to, grade.score());
    Optional<String> markdown =
        finished.files().text(member.folder() + "/report.md", MOST_MARKDOWN);
    Optional<String> page = finished.files().text(member.folder() + "/report.html", MOST_HTML);
    if (level == Feedback.FULL
        && markdown.isPresent()
        && page.isPresent()
        && ReportMarkdown.levelOf(markdown.get()) == Feedback.FULL) {
      insistOnPlain(grade, member, page.get());
      FeedbackSheet stored = sheet(preface.inMarkdown(markdown.get()), preface.inPage(page.get()));
      SortedMap<String, byte[]> files = new TreeMap<>(stored.files());
      files.putAll(pictures(member, markdown.get()));
      return new FeedbackSheet(files);
    }
    GradeReport shown = grade.at(level);
    return sheet(
        preface.inMarkdown(ReportMarkdown.write(shown)), preface.inPage(ReportHtml.write(shown)));
  }

  private GradeReport grade(ClassMember member) throws IOException, UnusableFeedback {
    String path = member.folder() + "/grade.json";
    String json =
        finished
            .files()
            .text(path, MOST_JSON)
            .orElseThrow(() -> new UnusableFeedback("There is no " + path + "."));
    GradeReport grade;
    try {
      grade = GradeJsonReader.read(json);
    } catch (IllegalArgumentException e) {
      throw new UnusableFeedback(path + " can't be used: " + e.getMessage() + ".");
    }
    if (!member.grade().map(MemberGrade::sha256).equals(Optional.of(grade.submission().sha256()))) {
      throw new UnusableFeedback(
          path + " is about other sources than class.json. Run report, and publish again.");
    }
    return grade;
  }

  private static void insistOnPlain(GradeReport grade, ClassMember member, String page)
      throws UnusableFeedback {
    if (!PlainPage.isLike(ReportHtml.write(grade), page)) {
      throw new UnusableFeedback(
          member.folder()
              + "/report.html is no page as this kit writes them. Grade it again: --again --only.");
    }
  }

  /** Those that the report shows. */
  private Map<String, byte[]> pictures(ClassMember member, String markdown)
      throws IOException, UnusableFeedback {
    Map<String, byte[]> pictures = new TreeMap<>();
    for (String path : pictureNames()) {
      if (markdown.contains("](" + path + ")")) {
        Optional<byte[]> picture =
            finished.files().read(member.folder() + "/" + path, MOST_PICTURE);
        if (picture.isPresent()) {
          insistOnPng(path, picture.get());
          pictures.put(path, picture.get());
        }
      }
    }
    return pictures;
  }

  private static List<String> pictureNames() {
    List<String> names = new ArrayList<>();
    for (Task task : Task.values()) {
      for (int i = 0; i < PICTURES_PER_TASK; i++) {
        names.add(Pictures.path(task.id(), i));
      }
    }
    return names;
  }

  private static void insistOnPng(String path, byte[] picture) throws UnusableFeedback {
    for (int i = 0; i < PNG.length; i++) {
      if (picture.length <= i || picture[i] != PNG[i]) {
        throw new UnusableFeedback(path + " is no picture.");
      }
    }
  }

  private static FeedbackSheet sheet(String readme, String page) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(FeedbackSheet.README, readme.getBytes(StandardCharsets.UTF_8));
    files.put(FeedbackSheet.PAGE, page.getBytes(StandardCharsets.UTF_8));
    return new FeedbackSheet(files);
  }
}
