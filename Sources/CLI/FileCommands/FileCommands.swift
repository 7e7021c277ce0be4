/// The commands that belong to no noun.
enum FileCommands {
  static let all: [any FileCommand.Type] = [
    Init.self, Demo.self, CheckNumber.self, DiagnoseNumbers.self, Import.self, ImportHistory.self,
    ImportMappings.self, ForgetMapping.self, JoinMembers.self, Export.self, PrintTemplate.self,
    Log.self,
    VerifyLog.self, Undo.self, Backup.self, Restore.self, Doctor.self,
    PrintCompletions.self,
  ]
}
