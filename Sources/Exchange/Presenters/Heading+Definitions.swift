import Records
import Tabular

extension Heading {
  /// What its columns mean, for a workbook, which has a sheet for it.
  func definitions(_ language: Language) -> TableDefinitions {
    let titles = [
      Text(en: "name", zh: "列名"), Text(en: "label", zh: "标签"),
      Text(en: "unit", zh: "单位"),
    ]
    return TableDefinitions(
      title: Text(en: "rows", zh: "数据").said(in: language),
      name: Text(en: "columns", zh: "列说明").said(in: language),
      header: titles.map { $0.said(in: language) },
      columns: columns.map { column in
        let unit = column.type == .money ? Text(en: "yuan", zh: "元").said(in: language) : ""
        return TableDefinitions.Column(
          [column.name, column.label.said(in: language), unit],
          holdsText: column.type.isIdentifier || column.type == .period)
      })
  }
}
