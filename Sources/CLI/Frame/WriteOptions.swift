import ArgumentParser
import Records

/// The options of every verb that writes.
struct WriteOptions: ParsableArguments {
  @Flag(help: .words("help.option.dry_run"))
  var dryRun = false
}
