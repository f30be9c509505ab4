package vn.dvk.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dvk.app.UnitBundles.Bundle;
import vn.dvk.check.Rulebook;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Finding;
import vn.dvk.domain.FindingGroup;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.WaiverUse;
import vn.dvk.read.setup.ReceiptLog;

/**
 * Finds the same as {@link Pipeline#run}, in the same order, without ever holding all submissions:
 * each file is read once to learn whose it is, and once more together with all that its unit sent.
 * Twice the work for memory that hardly grows with the files.
 */
public final class UnitByUnit {
  private final Job job;
  private final InputReading reading;
  private final Taker taker;

  /** What was read first, file by file. */
  private final List<List<FileEntry>> entries = new ArrayList<>();

  private final UnitBundles bundles;

  /** One model of each sector that any model has; the rules about the block ask for no more. */
  private final Map<String, Model> ofSectors = new TreeMap<>();

  /** About files that hold nothing of any unit; not yet weighed. */
  private final List<Finding> ofFiles = new ArrayList<>();

  private final List<Finding> withoutUnit = new ArrayList<>();
  private final Map<String, List<Finding>> ofOtherUnits = new HashMap<>();

  /** Groups that wait until those of all units before theirs are given, by their units' places. */
  private final SortedMap<Integer, FindingGroup> waiting = new TreeMap<>();

  private final Map<Severity, Integer> counts = new TreeMap<>();
  private Optional<List<WaiverUse>> waivers = Optional.empty();

  /** Takes the findings group by group. */
  public interface Taker {
    /** Takes the next unit's findings, those about no unit last. */
    void take(FindingGroup group) throws IOException;
  }

  /**
   * What is said once all findings are told.
   *
   * @param files every file of the input in order of path
   * @param findings how many there are of each severity
   * @param complete false while any file is unreadable
   * @param waivers what became of each waiver; empty where none were given
   */
  public record Summary(
      List<FileEntry> files,
      Map<Severity, Integer> findings,
      boolean complete,
      Optional<List<WaiverUse>> waivers) {
    public Summary {
      files = List.copyOf(files);
      findings = Map.copyOf(findings);
    }
  }

  /**
   * What is kept of a bundle.
   *
   * @param judged its findings in the report's order
   * @param names the names of the units that stand in the report, by id
   * @param ofSectors one model of each sector
   */
  private record Found(Judgement judged, Map<String, String> names, List<Model> ofSectors) {}

  private UnitByUnit(Job job, InputReading reading, Taker taker) {
    this.job = job;
    this.taker = taker;
    this.reading = reading;
    this.bundles = new UnitBundles(job.roster());
  }

  /**
   * Whether a job has more files than may be held, and asks for nothing that needs all of them.
   *
   * @param reading of the same job
   * @param room how many files' submissions the memory holds
   */
  public static boolean isFor(Job job, InputReading reading, int room) {
    return job.onResubmission() != OnResubmission.FAIL
        && job.previousYear().isEmpty()
        && reading.count() > room;
  }

  /**
   * Runs a job.
   *
   * @param job one that {@link #isFor} says yes to
   * @param reading of the same job
   * @param taker takes the findings as they come
   * @throws IOException where a file changes while it is read, or the taker can't take it
   */
  public static Summary run(Job job, InputReading reading, Taker taker) throws IOException {
    return new UnitByUnit(job, reading, taker).run();
  }

  private Summary run() throws IOException {
    reading.each(this::learn);
    List<FileEntry> files = entries.stream().flatMap(List::stream).toList();
    Optional<ReceiptLog> receipts =
        job.receipts().map(log -> log.among(files.stream().map(FileEntry::file).toList()));
    Map<String, Integer> places = places(bundles.units());
    List<Bundle> all = bundles.bundles();
    Map<String, Unit> expected =
        job.roster().units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    int[] done = {0};
    InOrder.each(
        all.size(),
        job.threads(),
        number -> check(all.get(number), expected, receipts),
        found -> {
          done[0]++;
          sort(found, places);
          give(done[0] < all.size() ? places.get(all.get(done[0]).units().get(0)) : places.size());
        });
    giveOthers();
    giveWithoutUnit();
    List<FileEntry> sorted = files.stream().sorted(Comparator.comparing(FileEntry::file)).toList();
    return new Summary(sorted, counts, Pipeline.isComplete(sorted), waivers);
  }

  private static Map<String, Integer> places(List<String> units) {
    Map<String, Integer> places = new HashMap<>();
    units.forEach(unit -> places.put(unit, places.size()));
    return places;
  }

  private void learn(FileResult result) {
    int number = entries.size();
    entries.add(result.entries());
    Set<String> units =
        Stream.concat(
                result.submissions().stream().map(sent -> sent.unit().id()),
                result.findings().stream().flatMap(finding -> finding.unit().stream()))
            .collect(Collectors.toSet());
    if (units.isEmpty()) {
      ofFiles.addAll(result.findings());
    } else {
      bundles.add(number, result.entries(), units);
    }
  }

  private Found check(Bundle bundle, Map<String, Unit> expected, Optional<ReceiptLog> receipts)
      throws IOException {
    List<FileResult> results = new ArrayList<>();
    for (int number : bundle.files()) {
      FileResult result = reading.read(number);
      if (!result.entries().equals(entries.get(number))) {
        throw new ChangedMeanwhile(entries.get(number).get(0).file());
      }
      results.add(result);
    }
    FileResult all = FileResult.of(results);
    List<Unit> asked =
        bundle.units().stream().filter(expected::containsKey).map(expected::get).toList();
    Checked checked = Checked.of(job, receipts.map(all::datedByBound).orElse(all), asked, 1);
    Dossier dossier = checked.tally().dossier();
    Map<String, String> names = new HashMap<>();
    for (UnitStanding standing : dossier.units()) {
      names.put(standing.unit().id(), standing.unit().name());
    }
    return new Found(judged(checked.findings()), names, ofSectors(dossier));
  }

  private Judgement judged(List<Finding> found) {
    return Judgement.of(found.stream().sorted(Pipeline.ORDER).toList(), job);
  }

  private void count(Judgement judged) {
    Totals.bySeverity(judged.findings())
        .forEach((severity, n) -> counts.merge(severity, n, Integer::sum));
    if (job.waivers().isPresent()) {
      waivers = Optional.of(waivers.map(earlier -> used(earlier, judged)).orElse(judged.waivers()));
    }
  }

  /** A waiver that let any finding pass was of use. */
  private static List<WaiverUse> used(List<WaiverUse> earlier, Judgement judged) {
    return IntStream.range(0, earlier.size())
        .mapToObj(
            i ->
                earlier.get(i).state() == WaiverUse.State.UNMATCHED
                    ? judged.waivers().get(i)
                    : earlier.get(i))
        .toList();
  }

  private static List<Model> ofSectors(Dossier dossier) {
    Map<String, Model> first = new LinkedHashMap<>();
    for (Model model : dossier.models()) {
      model.sector().value().ifPresent(sector -> first.putIfAbsent(sector.code(), model));
    }
    return List.copyOf(first.values());
  }

  private void sort(Found found, Map<String, Integer> places) {
    found
        .ofSectors()
        .forEach(model -> ofSectors.putIfAbsent(model.sector().value().get().code(), model));
    count(found.judged());
    Map<String, List<Finding>> groups = new HashMap<>();
    for (Finding finding : found.judged().findings()) {
      String unit = finding.unit().orElse("");
      if (unit.isEmpty()) {
        withoutUnit.add(finding);
      } else if (found.names().containsKey(unit)) {
        groups.computeIfAbsent(unit, id -> new ArrayList<>()).add(finding);
      } else {
        ofOtherUnits.computeIfAbsent(unit, id -> new ArrayList<>()).add(finding);
      }
    }
    groups.forEach(
        (unit, findings) ->
            waiting.put(
                places.get(unit),
                new FindingGroup(Optional.of(found.names().get(unit)), findings)));
  }

  /** Gives the groups of the units before a place. */
  private void give(int before) throws IOException {
    SortedMap<Integer, FindingGroup> next = waiting.headMap(before);
    for (FindingGroup group : next.values()) {
      taker.take(group);
    }
    next.clear();
  }

  /** Units whose submissions all gave way to others' come behind, as their findings do. */
  private void giveOthers() throws IOException {
    List<List<Finding>> groups = new ArrayList<>(ofOtherUnits.values());
    groups.sort(Comparator.comparing(group -> group.get(0), Pipeline.ORDER));
    for (List<Finding> group : groups) {
      taker.take(new FindingGroup(group.get(0).unit(), group));
    }
  }

  /** What is about files and about the whole block. */
  private void giveWithoutUnit() throws IOException {
    ofFiles.addAll(Rulebook.ofBlock(block()));
    Judgement judged = judged(ofFiles);
    count(judged);
    withoutUnit.addAll(judged.findings());
    withoutUnit.sort(Pipeline.ORDER);
    if (!withoutUnit.isEmpty()) {
      taker.take(new FindingGroup(Optional.empty(), withoutUnit));
    }
  }

  private Dossier block() {
    return new Dossier(
        job.plan(),
        job.asOf(),
        !job.roster().isEmpty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.copyOf(ofSectors.values()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
