package tangent.assignment;

import tangent.validation.EveryModel;

class EveryModelTest extends EveryModel {}
