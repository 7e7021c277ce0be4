import Records

/// `gonghui report`: figures of periods and unions, and what is behind them.
enum ReportCommand {
}
