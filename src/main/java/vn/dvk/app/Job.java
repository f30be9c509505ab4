package vn.dvk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Profile;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Waiver;
import vn.dvk.read.setup.ReceiptLog;

/**
 * One run: what is read and by what it is judged.
 *
 * @param inputs folders, files, zips; all exist
 * @param setAside real paths of files and folders that are no submissions: plan, roster, receipt
 *     log, outputs, last year's forms
 * @param plan the year's plan
 * @param roster the units, empty where none was given; knows the names that staff decided on
 * @param decided what staff decided about names
 * @param receipts the receipt log, empty where none was given
 * @param onResubmission what is done where a unit sent a form more than once
 * @param profile how much each code weighs
 * @param waivers findings that staff let pass, empty where no such file was given
 * @param previousYear last year's models, empty where none were given
 * @param asOf the day that deadlines are judged on
 * @param zone the zone that a file's modification time is a date in
 * @param threads how many files are read at once, 1 or more
 * @param progress told after each file
 */
public record Job(
    List<Path> inputs,
    Set<Path> setAside,
    Plan plan,
    Roster roster,
    DecidedNames decided,
    Optional<ReceiptLog> receipts,
    OnResubmission onResubmission,
    Profile profile,
    Optional<List<Waiver>> waivers,
    Optional<List<Model>> previousYear,
    LocalDate asOf,
    ZoneId zone,
    int threads,
    Progress progress) {
  public Job {
    inputs = List.copyOf(inputs);
    setAside = Set.copyOf(setAside);
  }

  /** A run in which the latest counts, codes weigh as the contract says, nothing is let pass. */
  public Job(
      List<Path> inputs,
      Set<Path> setAside,
      Plan plan,
      Roster roster,
      Optional<ReceiptLog> receipts,
      LocalDate asOf,
      ZoneId zone,
      int threads,
      Progress progress) {
    this(
        inputs,
        setAside,
        plan,
        roster,
        DecidedNames.NONE,
        receipts,
        OnResubmission.LATEST,
        Profile.STANDARD,
        Optional.empty(),
        Optional.empty(),
        asOf,
        zone,
        threads,
        progress);
  }
}
