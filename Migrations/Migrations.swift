package import Storage

extension Migration {
  /// The schema's history, one numbered `.sql` file of this folder after the other.
  ///
  /// A new file is named here and in `Package.swift`; `MigrationsTests` fails while the
  /// three disagree. (SwiftPM names a resource after its file, less the first digit.)
  package static let all: [Migration] = [
    Migration(version: 1, name: "journal", sql: PackageResources._001_journal_sql),
    Migration(version: 2, name: "codes", sql: PackageResources._002_codes_sql),
    Migration(version: 3, name: "unions", sql: PackageResources._003_unions_sql),
    Migration(version: 4, name: "people", sql: PackageResources._004_people_sql),
    Migration(version: 5, name: "cases", sql: PackageResources._005_cases_sql),
    Migration(version: 6, name: "funds", sql: PackageResources._006_funds_sql),
    Migration(version: 7, name: "divisions", kind: .rows, sql: PackageResources._007_divisions_sql),
    Migration(version: 8, name: "choices", kind: .rows, sql: PackageResources._008_choices_sql),
    Migration(version: 9, name: "rules", kind: .rows, sql: PackageResources._009_rules_sql),
    Migration(version: 10, name: "derived", sql: PackageResources._010_derived_sql),
    Migration(version: 11, name: "cards", kind: .rows, sql: PackageResources._011_cards_sql),
    Migration(version: 12, name: "growth", sql: PackageResources._012_growth_sql),
    Migration(version: 13, name: "results", kind: .rows, sql: PackageResources._013_results_sql),
    Migration(version: 14, name: "doubles", kind: .rows, sql: PackageResources._014_doubles_sql),
    Migration(version: 15, name: "succession", sql: PackageResources._015_succession_sql),
    Migration(version: 16, name: "search", sql: PackageResources._016_search_sql),
    Migration(version: 17, name: "registry", kind: .rows, sql: PackageResources._017_registry_sql),
    Migration(version: 18, name: "figures", kind: .rows, sql: PackageResources._018_figures_sql),
    Migration(version: 19, name: "imports", sql: PackageResources._019_imports_sql),
    Migration(
      version: 20, name: "other-documents", sql: PackageResources._020_other_documents_sql),
  ]
}
