package derivatives;

public class Attack extends Moves {}
