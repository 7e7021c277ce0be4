/// The commands that belong to no noun.
enum FileCommands {
  static let all: [any FileCommand.Type] =
    [
      Init.self, Demo.self, CheckNumber.self, DiagnoseNumbers.self, Import.self, ImportHistory.self,
      ImportMappings.self, ForgetMapping.self, JoinMembers.self, Export.self, PrintTemplate.self,
      Log.self,
      VerifyLog.self, Undo.self, Backup.self, Restore.self, Doctor.self,
      PrintCompletions.self,
    ] + unmoved

  /// Verbs whose nouns are not in the federation's registry yet.
  private static let unmoved: [any LineCommand.Type] = [
    UnionCommand.Add.self, UnionCommand.Show.self, UnionCommand.List.self, UnionCommand.Edit.self,
    UnionCommand.Tree.self, UnionCommand.Move.self, UnionCommand.Rename.self,
    UnionCommand.Convert.self, UnionCommand.Merge.self, UnionCommand.Split.self,
    UnionCommand.Dissolve.self, UnionCommand.History.self, UnionCommand.CoverageCommand.self,
    UnionCommand.Figure.self,
    FundCommand.Collect.self, FundCommand.Allocate.self, FundCommand.Confirm.self,
    FundCommand.Reverse.self, FundCommand.List.self, FundCommand.Show.self, FundCommand.Check.self,
    SchemeCommand.Add.self, SchemeCommand.List.self, SchemeCommand.Show.self,
    ReportCommand.Growth.self, ReportCommand.Leavers.self, ReportCommand.Pyramid.self,
    ReportCommand.Cases.self, ReportCommand.Funds.self, ReportCommand.Rates.self,
    ReportCommand.Gap.self, ReportCommand.Bridge.self, ReportCommand.Results.self,
    ReportCommand.Verify.self, SearchCommand.self,
    TraitCommand.Add.self, TraitCommand.End.self, TraitCommand.List.self,
    PersonCommand.Show.self, PersonCommand.Duplicates.self,
    PersonCommand.NotSame.self, PersonCommand.Merge.self, PersonCommand.Unmerge.self,
  ]
}
