/// What one client may take of the server.
struct Limits: Sendable {
  /// Connections open at once; the next one is told so and closed.
  var connections = 64
  /// Bytes of a request before its body.
  var headBytes = 16 << 10
  /// Header fields of a request.
  var fields = 64
  /// Bytes of a form, of a rule, of a correction.
  var formBytes = 1 << 20
  /// Bytes of an imported document.
  var documentBytes = 32 << 20
  /// From the first wait for a request to the end of its head, however slowly it comes.
  var headTime = Duration.seconds(20)
  /// For the whole of a body.
  var bodyTime = Duration.seconds(60)
  /// For the whole of an answer.
  var answerTime = Duration.seconds(60)
}
