package tangent.course.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.UserError;
import tangent.course.ClassStatus;
import tangent.course.page.ClassMember;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;
import tangent.course.state.NextState;
import tangent.git.OutgoingRepository;
import tangent.grade.UnwritableReport;
import tangent.process.SideBySide;

/** Carries everybody's feedback; whoever can't be reached keeps nobody else from theirs. */
public final class Publisher {

  private final FinishedClass finished;
  private final SheetMaker sheets;
  private final Carrier carrier;
  private final List<Delivery> besides = new ArrayList<>();

  /**
   * One that carries as an instructor asks for.
   *
   * @param base where the roster's paths begin
   * @param work a folder of ours
   * @param now when this is, by which the class's policy decides what is shown
   * @param environment as of this process: what a token in it allows
   */
  public static Publisher of(
      FinishedClass finished,
      PublishWish wish,
      Path base,
      Path work,
      Instant now,
      Map<String, String> environment)
      throws IOException, UserError {
    Carrier carrier =
        switch (wish.carrier()) {
          case GIT ->
              new GitCarrier(
                  GitCarrier.graded(finished),
                  base,
                  OutgoingRepository.create(work.resolve("outgoing")),
                  GitHubStatus.of(environment),
                  wish.rehearsal(),
                  wish.again());
          case MOODLE -> new MoodleCarrier(finished, wish.rehearsal(), wish.again());
          case FOLDER -> new FolderCarrier(finished, wish.rehearsal(), wish.again());
        };
    return new Publisher(finished, new SheetMaker(finished, wish.level(), now), carrier);
  }

  private Publisher(FinishedClass finished, SheetMaker sheets, Carrier carrier) {
    this.finished = finished;
    this.sheets = sheets;
    this.carrier = carrier;
  }

  /**
   * What became of each, in the order of the roster.
   *
   * @param next tells who was not graded in this run; empty where all were
   * @throws UnusableFeedback if nobody can be reached
   */
  public List<Delivery> publish(Roster roster, Optional<NextState> next)
      throws IOException, UserError {
    List<Addressee> all = addressees(roster, next);
    List<Delivery> done =
        new ArrayList<>(SideBySide.each(all, carrier.atOnce(), "publish", this::carried).values());
    try {
      carrier.finish();
    } catch (UnwritableReport unwritable) {
      throw unwritable.unsent();
    }
    done.addAll(besides);
    return done;
  }

  private Delivery carried(Addressee to) {
    try {
      return carrier.carry(to, sheets.of(to));
    } catch (UnwritableReport unwritable) {
      return Delivery.failed(to.ids(), unwritable.unsent().sentence());
    } catch (UserError e) {
      return Delivery.failed(to.ids(), e.sentence());
    } catch (IOException | UncheckedIOException e) {
      return Delivery.failed(to.ids(), "Its files can't be read or written: " + e.getMessage());
    }
  }

  private Delivery unreached(ClassMember member) {
    return member.status() == ClassStatus.NOT_SUBMITTED
        ? Delivery.heldBack(List.of(member.id()), "Has handed in nothing.")
        : Delivery.failed(List.of(member.id()), carrier.unreachable());
  }

  private List<Addressee> addressees(Roster roster, Optional<NextState> next)
      throws IOException, UserError {
    Map<String, ClassMember> members = new LinkedHashMap<>();
    finished.report().members().forEach(member -> members.put(member.id(), member));
    Map<String, List<ClassMember>> byPlace = new LinkedHashMap<>();
    List<ClassMember> unreached = new ArrayList<>();
    for (RosterLine line : roster.lines()) {
      String id = line.student().id();
      ClassMember member = members.remove(id);
      if (member == null) {
        besides.add(
            Delivery.failed(
                List.of(id), "The roster has this student, and class.json does not: run report."));
      } else if (member.status() == ClassStatus.GRADER_FAILED) {
        besides.add(
            Delivery.heldBack(
                List.of(id), "The grader has failed on this submission: run grade-class again."));
      } else if (next.isPresent() && next.get().isLost(member)) {
        besides.add(
            Delivery.failed(
                List.of(id), "Nobody has graded this submission in this run: the next one will."));
      } else {
        carrier
            .place(line, member)
            .ifPresentOrElse(
                place -> byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(member),
                () -> unreached.add(member));
      }
    }
    unreached.forEach(member -> besides.add(unreached(member)));
    if (byPlace.isEmpty()
        && unreached.stream().anyMatch(each -> each.status() != ClassStatus.NOT_SUBMITTED)) {
      throw new UnusableFeedback(carrier.unreachable());
    }
    members
        .keySet()
        .forEach(
            id -> besides.add(Delivery.heldBack(List.of(id), "Does not stand on the roster.")));
    List<Addressee> all = new ArrayList<>();
    byPlace.forEach(
        (place, together) -> {
          Addressee to = new Addressee(together, place);
          if (next.isPresent() && together.stream().allMatch(next.get()::isKept)) {
            besides.add(Delivery.of(to, Outcome.UNCHANGED, ""));
          } else {
            all.add(to);
          }
        });
    return all;
  }
}
