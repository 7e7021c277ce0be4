package import Records

/// What the federation keeps and does. Every front end is handed these lists and names none of what
/// is in them. This is the only registry.
extension Federation {
  package static let nouns: [any Record.Type] = [
    Honour.self, Officer.self, Employer.self, Coverage.self,
  ]

  package static let verbs: [any Verb.Type] = [
    Add<Honour>.self, Edit<Honour>.self, Remove<Honour>.self,
    Add<Officer>.self, EditOfficer.self, EndOfficer.self,
    Add<Employer>.self, Edit<Employer>.self,
  ]

  package static let questions: [any Question.Type] = [
    Show<Honour>.self, List<Honour>.self,
    ShowOfficer.self, List<Officer>.self, ExpiringOfficers.self,
    Show<Employer>.self, List<Employer>.self,
  ]
}
