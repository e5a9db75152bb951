package javax.evil;

public class Evil {}
