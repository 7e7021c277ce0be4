extension Chinese {
  /// Why the database cannot be used, and what to do.
  static let recordFileTexts = """
    problem.file.constraint: 数据不符合数据库的约束（代码 {code}），什么也没有写入。请核对后重试。
    problem.file.damaged: 数据库“{path}”已损坏。请勿继续使用，用 gonghui restore 恢复最近的备份。
    problem.file.database_exists: “{path}”已存在，不会覆盖。请直接使用它，或用 --db 指定别的文件。
    problem.file.disk_full: 磁盘已满，什么也没有写入。请清出空间后重试。
    problem.file.edited_migration: 数据库“{path}”的结构（第 {version} 步 {name}）与本程序不一致。请使用建立它的程序版本。
    problem.file.failed: 读写数据库失败（代码 {code}）。请运行 gonghui doctor 检查。
    problem.file.interrupted: 数据库操作被中断，什么也没有写入。
    problem.file.locked: 另一个程序正在使用数据库，等了 10 秒仍未放开。请稍后重试。
    problem.file.migration: 数据库升级失败：{detail}。文件保持原样。
    problem.file.newer: 数据库“{path}”由更新的程序建立（结构 {version}，本程序到 {known}）。请升级本程序。
    problem.file.no_database: 没有数据库“{path}”。请先运行 gonghui init，或用 --db 指定。
    problem.file.no_folder: 没有目录“{path}”。请先建立（mkdir -p），或用 --db 指定别的目录里的文件。
    problem.file.not_openable: 打不开“{path}”。请检查路径和权限。
    problem.file.not_ours: “{path}”不是本程序的数据库。请用 --db 指定别的文件；新建用 gonghui init --db 文件。
    problem.file.old_library: SQLite 版本 {found} 太旧，需要 {needed} 以上。请用较新的 libsqlite3-dev 重新编译本程序。
    problem.file.read_only: 数据库只读，什么也没有写入。请检查文件和目录的权限。
    problem.file.shows_past: 用 --known-at 看到的是过去的样子，不能修改。
    problem.journal.altered_outside: 数据库被别的程序改过（{table} {id}），无法回到那一批。请运行 gonghui doctor --deep。
    problem.journal.damaged: 日志已损坏。请运行 gonghui log verify。
    problem.journal.erased: 批次 {batch} 的内容已按规定清除，不能再显示或撤销。
    problem.journal.no_such_batch: 没有批次 {batch}。请用 gonghui log 查看。
    problem.journal.protected: 批次 {batch} 是程序自身需要的数据，不能撤销。
    problem.reveal.reason_needed: 显示完整信息要说明理由：请加 --reason。
    problem.kind.unknown: 没有“{kind}”这个类别。可用：{kinds}。
    problem.log.no_such_kind: 没有“{kind}”的历史。可用：{kinds}。
    problem.log.no_such_record: 没有 {kind} {key} 的记录。请核对编码或编号。
    """
}
