import Records
import Storage

extension Federation {
  /// Asks whatever work there is on the file to stop: it throws, and what it wrote is taken back.
  ///
  /// May be called in a signal handler, once `goOn` was called outside of one.
  package static func stop() { StopRequest.make() }

  /// Nobody asks it to stop any more.
  package static func goOn() { StopRequest.withdraw() }
}
