package tangent.course.page;

import java.util.List;

/** Of {@code class.md} what is alike, in text or in behaviour. */
final class AlikeMarkdown {

  private AlikeMarkdown() {}

  static String write(ClassAnalysis analysis) {
    return texts(analysis.report().similar()) + behaviours(analysis.rare());
  }

  private static String texts(LookAlikes similar) {
    if (similar.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("## Look alike\n\n");
    out.append(ClassText.SIMILARITY).append("\n\n");
    if (!similar.told().isEmpty()) {
      out.append(BriefMarkdown.told(similar.told())).append("\n\n");
    }
    for (SimilarPair pair : BriefMarkdown.first(similar.pairs())) {
      out.append("- ")
          .append(BriefMarkdown.code(pair.first()))
          .append(" and ")
          .append(BriefMarkdown.code(pair.second()))
          .append(": ")
          .append(PlainPoints.of(pair.percent()))
          .append(" %")
          .append(link(pair))
          .append('\n');
    }
    return out + BriefMarkdown.more(similar.pairs());
  }

  private static String link(SimilarPair pair) {
    return ClassPage.isOurs(pair.link()) ? ", [JPlag's result](" + pair.link() + ")" : "";
  }

  private static String behaviours(List<RareBehaviour> rare) {
    if (rare.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("## The same rare mistake\n\n");
    out.append(ClassText.RARE).append("\n\n");
    for (RareBehaviour each : BriefMarkdown.first(rare)) {
      out.append("- ")
          .append(BriefMarkdown.ids(each.members()))
          .append(" in ")
          .append(BriefMarkdown.tasks(each.tasks()))
          .append(each.mistake().map(known -> ": " + BriefMarkdown.said(known.title())).orElse(""))
          .append(each.shown().map(BriefMarkdown::called).orElse(""))
          .append('\n');
    }
    return out + BriefMarkdown.more(rare);
  }
}
