package tangent.course.collect;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tangent.course.UnusableClass;
import tangent.course.ZonedMoment;

/**
 * Gradescope's {@code submission_metadata.yml}: who handed in which folder, and when.
 *
 * <p>Read event by event, and never as objects: it is written by Ruby, may name Ruby's classes, and
 * holds every student's test results, too.
 */
final class GradescopeMetadata {

  /**
   * @param submitters more than one for a group
   */
  record Submission(List<Person> submitters, Optional<Instant> created) {}

  private final Iterator<Event> events;

  private GradescopeMetadata(Iterator<Event> events) {
    this.events = events;
  }

  /** By the name of the folder. */
  static Map<String, Submission> read(byte[] yaml) throws UnusableClass {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      Iterable<Event> events = new Parse(settings).parseInputStream(new ByteArrayInputStream(yaml));
      return new GradescopeMetadata(events.iterator()).submissions();
    } catch (YamlEngineException e) {
      throw new UnusableClass(
          GradescopeDownload.METADATA + " can't be read as YAML: " + e.getMessage());
    }
  }

  private Map<String, Submission> submissions() {
    Map<String, Submission> all = new TreeMap<>();
    while (events.hasNext()) {
      if (events.next() instanceof MappingStartEvent) {
        for (String folder = key(); !folder.isEmpty(); folder = key()) {
          all.put(folder, submission());
        }
        break;
      }
    }
    return all;
  }

  private Submission submission() {
    List<Person> submitters = new ArrayList<>();
    Optional<Instant> created = Optional.empty();
    if (!(events.next() instanceof MappingStartEvent)) {
      return new Submission(List.of(), created);
    }
    for (String name = key(); !name.isEmpty(); name = key()) {
      Event value = events.next();
      if (name.equals("submitters") && value instanceof SequenceStartEvent) {
        addSubmitters(submitters);
      } else if (name.equals("created_at")) {
        created = moment(value);
      } else {
        skip(value);
      }
    }
    return new Submission(submitters, created);
  }

  private void addSubmitters(List<Person> submitters) {
    for (Event each = events.next(); !isEnd(each); each = events.next()) {
      if (!(each instanceof MappingStartEvent)) {
        skip(each);
        continue;
      }
      Map<String, String> person = new HashMap<>();
      for (String name = key(); !name.isEmpty(); name = key()) {
        Event value = events.next();
        person.put(name, value instanceof ScalarEvent scalar ? scalar.getValue().strip() : "");
        skip(value);
      }
      String sid = person.getOrDefault("sid", "");
      String email = person.getOrDefault("email", "");
      submitters.add(
          new Person(
              sid.isEmpty() ? email : sid, person.getOrDefault("name", ""), email, List.of(sid)));
    }
  }

  /** A moment by itself, or as an object of Ruby's that holds one as {@code utc}. */
  private Optional<Instant> moment(Event value) {
    if (value instanceof ScalarEvent scalar) {
      return ZonedMoment.of(scalar.getValue());
    }
    Optional<Instant> moment = Optional.empty();
    if (value instanceof MappingStartEvent) {
      for (String name = key(); !name.isEmpty(); name = key()) {
        Event inner = events.next();
        if (name.equals("utc") && inner instanceof ScalarEvent scalar) {
          moment = ZonedMoment.of(scalar.getValue());
        }
        skip(inner);
      }
    } else {
      skip(value);
    }
    return moment;
  }

  /**
   * The next key of a mapping, without the colon of a Ruby symbol; empty where the mapping ends.
   */
  private String key() {
    Event event = events.next();
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue().replaceFirst("^:", "");
    }
    if (!isEnd(event)) {
      skip(event);
      return "?";
    }
    return "";
  }

  /** Passes over all that a value holds. */
  private void skip(Event value) {
    int deep = isStart(value) ? 1 : 0;
    while (deep > 0) {
      Event event = events.next();
      deep += isStart(event) ? 1 : isEnd(event) ? -1 : 0;
    }
  }

  private static boolean isStart(Event event) {
    return event instanceof MappingStartEvent || event instanceof SequenceStartEvent;
  }

  private static boolean isEnd(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }
}
