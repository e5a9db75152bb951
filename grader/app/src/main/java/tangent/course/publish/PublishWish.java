package tangent.course.publish;

import java.util.Optional;
import tangent.report.Feedback;

/**
 * What an instructor asks for.
 *
 * @param level how much is shown; empty where the class's policy decides
 * @param rehearsal whether nothing is to be sent
 * @param again whether also what students have already
 */
public record PublishWish(
    CarrierChoice carrier, Optional<Feedback> level, boolean rehearsal, boolean again) {}
