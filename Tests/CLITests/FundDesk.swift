import Records

/// A payer under county, prefecture, province and nation (G1), and one directly under the province
/// (G2), with the illustrative scheme of the dossier.
enum FundDesk {
  static func open() throws -> Desk {
    let desk = try Desk()
    try desk("init")
    for (code, level, kind, parent, name) in [
      ("P1", "province", "federation", "ACFTU", "青海省总工会"),
      ("S1", "prefecture", "federation", "P1", "西宁市总工会"),
      ("C1", "county", "federation", "S1", "城东区总工会"),
      ("G1", "grassroots", "single", "C1", "某公司工会"),
      ("G2", "grassroots", "single", "P1", "省直某厅工会"),
    ] {
      try desk(
        "union add --code \(code) --level \(level) --kind \(kind) --parent \(parent) --name \(name)"
      )
    }
    try desk("scheme add 2017 --from 2017-01-01 " + shares(grassroots: 60, national: 5))
    return desk
  }

  static func shares(grassroots: Int, national: Int) -> String {
    "--share grassroots=\(grassroots)% --share county=15% --share prefecture=10% "
      + "--share province=10% --share national=\(national)%"
  }
}
