import Foundation
import Records
import Testing

/// People, unions and files looked up from the command line.
struct SearchTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk(
      "member add --union G1 --id-number 630000199003078013 --name 张三丰 --joined-on 2016-01-05 "
        + "--phone 19900001234")
  }

  @Test func `a hit is masked, says why it was found, and leads to the record`() throws {
    let run = try desk("search zhangsf", lang: "zh")
    #expect(
      run.out == """
        类别  编号  姓名或名称  证件号码            所在工会  状态  查到的依据
        ----  ----  ----------  ------------------  --------  ----  ----------
        人员     1  张*丰       630000********8013  工会G1    在籍  拼音混合

        """)
    #expect(run.err.contains("共查到 1 条"))
    #expect(run.err.contains("gonghui person show 1"))
    #expect(try desk("person show 1", lang: "zh").out.contains("630000********8013"))
  }

  @Test func `a number that was typed whole is masked in the answer too`() throws {
    let run = try desk("search 630000199003078013 --format json")
    #expect(run.out.contains(#""why":"identity""#))
    #expect(!run.out.contains("630000199003078013"))
    #expect(!run.err.contains("630000199003078013"))
    #expect(!(try desk("log --format json").out.contains("78013")))
  }

  @Test func `full numbers need a reason, and the look is logged`() throws {
    #expect(try desk("search 张 --reveal").status == 4)
    let run = try desk("search 张 --reveal --reason 核对")
    #expect(run.out.contains("630000199003078013") && run.out.contains("张三丰"))
    #expect(try desk("log --access").out.contains("search"))
  }

  @Test func `nothing found is no failure, and says what to try`() throws {
    let run = try desk("search 赵六")
    #expect(run.status == 0 && run.out.isEmpty)
    #expect(run.err.contains("Nothing found"))
    #expect(try desk("search 赵六 --format json").out == "[]\n")
    #expect(
      try desk("search 赵六 --format csv").out
        == "kind,number,name,id_number,union,union_name,status,why\n")
  }

  @Test func `a search can ask one sort, show a few and count all`() throws {
    let run = try desk("search 工会 --kind union --limit 1")
    #expect(run.out.split(separator: "\n").count == 3)
    #expect(run.err.contains("4 found"))
    #expect(try desk("search 工会 --kind people").status == 1)
    #expect(try desk("search 工会 --limit many").status == 1)
  }

  @Test func `an empty text and a very long one are refused`() throws {
    #expect(try desk("search", " · ").status == 1)
    #expect(try desk("search", String(repeating: "张", count: 200)).status == 1)
  }

  @Test func `a number comes from a file, and wildcards mean themselves`() throws {
    let file = desk.folder.appending(path: "id.txt")
    try "630000199003078013\n".write(to: file, atomically: true, encoding: .utf8)
    #expect(try desk("search @\(file.path()) --format csv").out.contains("identity"))
    for text in ["%", "_", "*", "'", "\"", "张%", ";"] {
      let run = try desk("search", text)
      #expect(run.status == 0 && run.out.isEmpty, "\(text)")
    }
  }

  @Test func `a past state is searched as it was`() throws {
    let batch = try desk("log --limit 1 --format csv").out
    try desk("member edit 1 --name 李四")
    #expect(try desk("search 张三丰").out.isEmpty)
    #expect(try desk("search 李四").out.contains("name"))
    let last = batch.split(separator: "\n")[1].split(separator: ",")[0]
    #expect(try desk("search 张三丰 --known-at \(last)").out.contains("name"))
    #expect(try desk("search 李四 --known-at \(last)").out.isEmpty)
    #expect(try desk("doctor").status == 0)
  }

  @Test func `a record that was merged is found as the one that goes on, once`() throws {
    try desk(
      "member add --union G2 --id-number 630000199107150024 --name 张三峰 --joined-on 2016-01-05")
    #expect(try desk("search 张三").out.split(separator: "\n").count == 4)
    let merged = try desk("person merge 2 --into 1 --reason 重复")
    #expect(merged.status == 0, "\(merged.err)")
    #expect(try desk("search 张三峰").out.isEmpty)
    let whole = try desk("search 630000199107150024 --format csv").out
    #expect(whole.contains("person,1,"), "\(whole)")
    #expect(try desk("search 0024").out.isEmpty)
    #expect(try desk("doctor").status == 0)
    #expect(try desk("person unmerge 2 --reason 两人").status == 0)
    #expect(try desk("search 张三峰").out.contains("630000********0024"))
    #expect(try desk("doctor").status == 0)
  }
}
