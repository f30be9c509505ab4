package vn.dvk.domain;

/**
 * A registered model and the reported one that it became.
 *
 * @param registered from PL1
 * @param reported from PL4, of the same unit
 */
public record ModelPair(Model registered, Model reported) {}
