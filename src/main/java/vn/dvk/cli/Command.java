package vn.dvk.cli;

import java.util.concurrent.Callable;

/** One command of dvk: what it is given, and what it does. */
interface Command extends Callable<Integer> {
  /** Declares its arguments, in the order of the help. */
  void declare(Arguments arguments);
}
