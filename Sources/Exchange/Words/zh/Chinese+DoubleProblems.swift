extension Chinese {
  /// Why two records are not brought together, or not taken apart.
  static let doubleProblemTexts = """
    problem.person.merge_itself: 两个号码都是编号 {number} 的人员。请给出两条不同的记录。
    problem.person.merged_elsewhere: 编号 {number} 已合并至编号 {kept}。如要合并到别处，请先拆分（person unmerge {number}\
    ）。
    problem.person.decided_not_same: 编号 {number} 与 {kept} 已于 {on} 认定不是同一人（{reason}）。如认定有误，请先撤销该次操作（\
    见 person duplicates --decided 与 log）。
    problem.person.merge_two_chairs: 编号 {number} 任工会 {union} 主席（任职 {term}，自 {from}），编号 {kept} 同时任工会\
     {other_union} 主席（任职 {other_term}，自 {other_from}）。请先办理其中一项卸任（officer end {term} --on 日期），再合并。
    problem.person.merge_two_terms: 编号 {number} 在工会 {union} 的任职 {term}（自 {from}）与编号 {kept} 在工会 \
    {other_union} 的同一职务任职 {other_term}（自 {other_from}）重叠而内容不同。请先更正其中一项（officer edit {term}、officer \
    end {term}），再合并。
    problem.person.merge_two_files: {name} 会同时在档案 {case_number} 与 {other} 中，两份都未撤档。一户只建一档：请先将其中一份撤档\
    （case close {case_number} --on 日期 --exit other），再合并。
    problem.person.merge_conflict: 编号 {number} 的记录（{table} {key}）与编号 {kept} 的同一记录内容不同。请先更正其中一条，再合并。
    problem.person.not_merged: 编号 {number} 没有合并过，无须拆分。
    problem.person.which_merge: 编号 {number} 合并过多条记录：{merged}。请写明拆分哪一条。
    problem.person.batch_merged_nothing: 第 {batch} 批没有合并人员。请用 log 查对批次。
    problem.person.unmerge_what: 请给出被合并的号码，或用 --batch 给出批次，二者选一。
    problem.person.number_was_merged: {field} {given} 是已合并至编号 {number} 的记录的号码，不能再改到这条记录上。如这个号码才是对的，\
    请先拆分（person unmerge），再反向合并。
    problem.doctor.no_such_column: 没有“{column}”这一列。文件里有：{columns}。
    problem.doctor.no_numbers: 没有找到证件号码、信用代码或银行卡号的列。请用 --column 写明列名或列号（从 1 起）。
    """
}
