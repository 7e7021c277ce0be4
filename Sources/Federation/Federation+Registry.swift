package import Records

/// What the federation keeps and does. Every front end is handed these lists and names none of what
/// is in them. This is the only registry.
extension Federation {
  package static let nouns: [any Record.Type] = [
    Honour.self, Officer.self, Employer.self, Coverage.self, UnionFigure.self, Succession.self,
    Member.self, ToldEvent.self, Application.self, Proposal.self, SpellNote.self,
    CardBatch.self, Card.self,
    CodeRow.self, Rule.self,
    Case.self, FamilyMember.self, Aid.self,
  ]

  package static let verbs: [any Verb.Type] = [
    Add<Honour>.self, Edit<Honour>.self, Remove<Honour>.self,
    Add<Officer>.self, EditOfficer.self, EndOfficer.self,
    Add<Employer>.self, Edit<Employer>.self,
    AddMember.self, ApplyMember.self, ApproveMember.self, EditMember.self, TransferMember.self,
    ReceiveMember.self, ReturnMember.self, RetainMember.self, RestoreMember.self,
    LeaveMember.self, ExpelMember.self, DeceaseMember.self, RejoinMember.self,
    CorrectMember.self,
    IssueCard.self, SignCard.self, ActivateCard.self, LoseCard.self, ReplaceCard.self,
    CloseCard.self, Add<CardBatch>.self,
    Add<CodeRow>.self, Add<Rule>.self,
    OpenCase.self, EditCase.self, CloseCase.self, ReopenCase.self,
    FamilyOfCase.self, AddFamilyMember.self, Edit<FamilyMember>.self, Remove<FamilyMember>.self,
    AidOnCase.self, AddAid.self, Edit<Aid>.self, Remove<Aid>.self,
  ]

  package static let questions: [any Question.Type] = [
    Show<Honour>.self, List<Honour>.self,
    ShowOfficer.self, List<Officer>.self, ExpiringOfficers.self,
    Show<Employer>.self, List<Employer>.self,
    ShowMember.self, List<Member>.self, WaitingMembers.self, MemberHistory.self,
    ShowCard.self, ListCards.self, Show<CardBatch>.self, List<CardBatch>.self,
    ListCodes.self, List<Rule>.self, ShowRule.self, CheckRules.self,
    Show<Case>.self, ListCases.self, History<Case>.self, List<FamilyMember>.self, List<Aid>.self,
  ]
}
