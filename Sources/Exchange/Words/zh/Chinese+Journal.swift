extension Chinese {
  /// What the journal, undo and upkeep say.
  static let journalTexts = """
    table.batch: 批次 {batch}　{at}　{actor}　{command}　理由：{reason}
    table.chain.batch_altered: 批次 {batch}：内容与哈希不符，可能被改动。
    table.chain.chunk_altered: 批次 {batch}：变更记录与摘要不符，可能被改动。
    table.chain.batch_missing: 批次 {batch}：缺失。
    table.chain.whole: 日志完整：{batches} 批，链头 {head}
    table.undo.refused: {kind} {key}：已确认，不能撤销。请用 fund reverse 冲销。
    table.undo.edited: {kind} {key}：之后又有改动（批次 {batches}），保留原样。
    table.undo.referred: {kind} {key}：{other} 还在引用它（批次 {batches}），保留原样。
    table.undo.bound: {kind} {key}：须与{other}一并撤销，保留原样。
    table.undo.constraint: {kind} {key}：撤销后与现有数据冲突，保留原样。
    table.undo.outside: 无；由别的程序改动
    table.undo.first: 要撤销保留的记录，请先依次撤销之后的批次：{batches}（gonghui undo 批次号；内容见 \
    gonghui log show 批次号）。
    table.undo.rehearsed: 试运行，未写入：可撤销 {reversed} 条记录，保留 {kept} 条。
    table.undo.done: 已撤销 {reversed} 条记录，保留 {kept} 条（批次 {batch}）。
    table.backup: 已备份到“{path}”并核对：{bytes} 字节，{batches} 批，链头 {head}
    table.restore: 已恢复“{path}”并核对：{batches} 批，链头 {head}
    table.restore.kept: 原来的文件保留为“{path}”
    table.doctor.page: 数据库文件有损坏：{text}
    table.doctor.orphan: {table} {id}：所引用的 {parent} 不存在。
    table.doctor.only_in_file: {table} {id}（{record}）：日志里没有，可能由别的程序写入。
    table.doctor.only_in_journal: {table} {id}（{record}）：日志里有，文件里没有，可能由别的程序删除。
    table.doctor.differs: {table} {id}（{record}）与日志不符：{columns}
    table.doctor.well: 检查完毕，没有发现问题。
    table.doctor.deep_well: 已逐行与日志核对，没有发现问题。
    table.undo.already: 批次 {batch} 已由批次 {by} 撤销，无需再撤。
    table.undo.more: ……另有 {count} 条保留，见 --format json。
    table.doctor.schema_missing: 数据库结构缺少 {name}，可能被别的程序删除。请用 gonghui restore 恢复最近的备份。
    table.doctor.schema_altered: 数据库结构中的 {name} 被改动过。请用 gonghui restore 恢复最近的备份。
    table.doctor.schema_extra: 数据库结构中多出 {name}，不是本程序建立的。
    table.doctor.counter: {table} 的编号计数器低于已用编号，可能被别的程序改动。
    table.doctor.derived: {table}：有 {rows} 行与由档案推算的不一致，请运行 gonghui doctor --rebuild。
    table.doctor.rebuilt: 检索索引和汇总表已重新生成。
    """
}
