"""Runs programs and measures each: processor time, elapsed time, peak memory."""

import os
import statistics
import subprocess
import time


class Measure:
    """What one run took; seconds, and KiB at the peak."""

    def __init__(self, cpu, wall, peak, status):
        self.cpu = cpu
        self.wall = wall
        self.peak = peak
        self.status = status


def run(command, log, env=None):
    """Runs a program to its end; its output goes to a file.

    The processor time is the whole process's with all it waited for, so a start script counts too.
    """
    with open(log, "wb") as out:
        begin = time.monotonic()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=env
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    return Measure(
        usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss, process.returncode
    )


class Trials:
    """Runs of several contestants that took turns."""

    def __init__(self):
        self.of = {}

    def add(self, name, measure):
        self.of.setdefault(name, []).append(measure)

    def has(self, *names):
        return all(name in self.of for name in names)

    def median(self, name, what):
        return statistics.median(getattr(one, what) for one in self.of[name])

    def paired(self, value, *names):
        """The median over the rounds of a value made from one round's runs of some contestants."""
        rounds = zip(*(self.of[name] for name in names))
        return statistics.median(value(*one) for one in rounds)

    def ratio(self, name, other, what):
        return self.paired(
            lambda a, b: getattr(a, what) / getattr(b, what), name, other
        )

    def statuses(self, name):
        return sorted({one.status for one in self.of[name]})


def take_turns(contestants, rounds, say):
    """Runs contestants A B C, C B A, A B C, …

    contestants: name -> (most rounds, function that runs it once and gives its measure)
    """
    trials = Trials()
    for number in range(rounds):
        order = [name for name, (most, _) in contestants.items() if number < most]
        for name in order if number % 2 == 0 else reversed(order):
            measure = contestants[name][1]()
            if measure.status != 0:
                raise SystemExit(
                    f"bench: {name} ended with {measure.status}; see its log"
                )
            say(
                f"  {number + 1}. {name}: CPU {measure.cpu:.2f} s, wall {measure.wall:.2f} s,"
                f" peak {measure.peak // 1024} MB"
            )
            trials.add(name, measure)
    return trials
