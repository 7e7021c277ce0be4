import Foundation
import Records
import Testing

@Suite struct JournalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  @Test func `a database is made once`() throws {
    let again = try desk("init", lang: "zh")
    #expect(again.status == 1)
    #expect(again.err == "错误：“\(desk.database)”已存在，不会覆盖。请直接使用它，或用 --db 指定别的文件。\n")
  }

  @Test func `without a database the program says how to make one`() throws {
    let elsewhere = try Desk()
    let run = try elsewhere("union list", lang: "zh")
    #expect(run.status == 6)
    #expect(
      run.err == "错误：没有数据库“\(elsewhere.database)”。请先运行 gonghui init，或用 --db 指定。\n")
  }

  @Test func `a rehearsal shows the change and leaves no batch`() throws {
    let before = try desk("log --format csv").out
    let run = try desk("union rename G1 --name 新名 --on 2018-01-01 --dry-run", lang: "zh")
    #expect(run.status == 0)
    #expect(run.out.contains("名称: 新名"))
    #expect(run.err == "试运行，未写入。将变动 1 行：\n")
    #expect(try desk("log --format csv").out == before)
  }

  @Test func `the same command twice writes once`() throws {
    let again = try desk(
      "union add --code G1 --level grassroots --kind single --parent P1 --name 工会G1")
    #expect(again.status == 0)
    #expect(again.err == "union: already so; nothing to write.\n")
  }

  @Test func `undo takes back a batch, keeps what was edited since, and says so`() throws {
    try desk("union rename G1 --name 新名 --on 2018-01-01")
    let kept = try desk("undo \(desk.batch(2))", lang: "zh")
    #expect(kept.status == 1)
    #expect(kept.err.hasPrefix("工会 G1：之后又有改动（批次 \(desk.batch(4))），保留原样。\n"))
    let undone = try desk("undo \(desk.batch(4))")
    let back = "Took back 1 record, kept 0 (batch \(desk.batch(5))).\n"
    #expect(undone.status == 0 && undone.err == back)
    #expect(try desk("union show G1").out.contains("工会G1"))
    let again = try desk("undo \(desk.batch(4))", lang: "zh")
    let already = "批次 \(desk.batch(4)) 已由批次 \(desk.batch(5)) 撤销，无需再撤。\n"
    #expect(again.status == 0 && again.err == already)
    #expect(try desk("doctor --deep").status == 0)
  }

  @Test
  func `what stands in the way of an undo is named in its order, without what cancels itself`()
    throws
  {
    for note in ["甲", "乙"] { try desk("union edit G1 --note \(note)") }
    try desk("undo \(desk.batch(5))")
    try desk("union edit G1 --note 丙")
    let kept = try desk("undo \(desk.batch(2))")
    #expect(kept.status == 1)
    #expect(
      kept.err == """
        union G1: changed since (batch \(desk.batch(4)), \(desk.batch(7))); kept as it is.
        To take back what was kept, undo what came later first, in this order: \
        \(desk.batch(7)), \(desk.batch(4)) (gonghui undo BATCH; gonghui log show BATCH tells what each \
        did).
        Nothing could be taken back; nothing was written.

        """)
    for number in [7, 4, 2] { #expect(try desk("undo \(desk.batch(number))").status == 0) }
  }

  @Test func `the program's own batches are not undone`() throws {
    let run = try desk("undo 1", lang: "zh")
    #expect(run.status == 1 && run.err == "错误：批次 1 是程序自身需要的数据，不能撤销。\n")
    #expect(try desk("undo 99").err == "error: There is no batch 99. See gonghui log.\n")
  }

  @Test func `a byte flipped in a chunk is found by log verify`() throws {
    #expect(try desk("log verify").status == 0)
    try desk.tamper(
      """
      DROP TRIGGER batch_chunk_is_kept_on_update;
      UPDATE batch_chunk SET bytes =
        CAST(substr(bytes, 1, 40) || x'ff' || substr(bytes, 42) AS BLOB)
      WHERE batch_id = \(desk.batch(2))
      """)
    let run = try desk("log verify", lang: "zh")
    #expect(run.status == 6)
    #expect(run.err == "批次 \(desk.batch(2))：变更记录与摘要不符，可能被改动。\n")
  }

  @Test func `a row changed by another program is named by doctor`() throws {
    try desk.tamper("UPDATE union_version SET name = 'X' WHERE name = '工会G2'")
    let run = try desk("doctor --deep", lang: "zh")
    #expect(run.status == 6)
    let derived = [("gram", 5), ("pinyin", 3)].map { table, rows in
      "derived_name_\(table)：有 \(rows) 行与由档案推算的不一致，请运行 gonghui doctor --rebuild。\n"
    }
    #expect(run.err == derived.joined() + "union_version 4（G2）与日志不符：name 工会G2 → X\n")
  }

  @Test func `a trigger that is gone and a lowered counter are found by doctor`() throws {
    try desk.tamper("UPDATE id_counter SET last = 1 WHERE name = 'trade_union'")
    let counter = try desk("doctor", lang: "zh")
    #expect(counter.status == 6)
    #expect(counter.err == "trade_union 的编号计数器低于已用编号，可能被别的程序改动。\n")
    try desk.tamper("DROP TRIGGER access_log_is_kept_on_delete; CREATE TABLE extra (x)")
    let schema = try desk("doctor", lang: "zh")
    #expect(schema.status == 6)
    #expect(
      schema.err == """
        数据库结构缺少 access_log_is_kept_on_delete，可能被别的程序删除。请用 gonghui restore 恢复最近的备份。
        数据库结构中多出 extra，不是本程序建立的。

        """)
  }

  @Test func `the journal cannot be changed by another program by accident`() throws {
    try desk.tamper("DELETE FROM batch WHERE id = \(desk.batch(2))")
    try desk.tamper("UPDATE batch_chunk SET bytes = NULL WHERE batch_id = \(desk.batch(2))")
    #expect(try desk("log verify").status == 0)
  }

  @Test func `the records as a batch left them`() throws {
    try desk("union rename G1 --name 新名 --on 2018-01-01")
    #expect(try desk("union show G1").out.contains("新名"))
    #expect(try desk("union show G1 --known-at \(desk.batch(3))").out.contains("工会G1"))
    #expect(try desk("union list --known-at 99").status == 1)
  }

  @Test func `a backup is verified, refuses to overwrite, and comes back`() throws {
    let copy = desk.folder.appending(path: "copy.gonghui").path()
    #expect(try desk("backup", copy).status == 0)
    #expect(try desk("backup", copy).status == 1)
    try desk("union rename G1 --name 新名 --on 2018-01-01")
    let restored = try desk("restore", copy)
    #expect(restored.status == 0)
    #expect(restored.err.contains("kept as"))
    #expect(try desk("union show G1").out.contains("工会G1"))
    let foreign = desk.folder.appending(path: "text.txt")
    try Data("not a database at all, just text".utf8).write(to: foreign)
    #expect(try desk("restore", foreign.path()).status == 6)
    #expect(try desk("doctor --deep").status == 0)
  }

  @Test func `full identities need a reason and leave a trace`() throws {
    let refused = try desk("union list --reveal", lang: "zh")
    #expect(refused.status == 4)
    #expect(refused.err == "错误：显示完整信息要说明理由：请加 --reason。\n")
    #expect(try desk("union list --reveal --actor 张三 --reason 核对").status == 0)
    let log = try desk("log --access --format csv").out.split(separator: "\n")
    #expect(log.first == "at,actor,on_behalf_of,reason,command,rows")
    #expect(log.last?.hasSuffix(",张三,核对,union list,4") == true)
  }

  @Test func `who closes the pipe early has seen them all the same`() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "\"$0\" export union --reveal --reason 核对 | true"]
    shell.arguments?.append(try Program.process([]).executableURL!.path())
    shell.environment = ["GONGHUI_DB": desk.database, "PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(try desk("log --access --format csv").out.contains("核对,export union,4"))
  }

  @Test func `an edit by somebody else is noticed`() throws {
    try desk("union edit G1 --note 甲")
    let run = try desk("union edit G1 --note 乙 --revision 1", lang: "zh")
    #expect(run.status == 5, "\(run.err)")
    #expect(try desk("union edit G1 --note 乙 --revision 2").status == 0)
  }
}
