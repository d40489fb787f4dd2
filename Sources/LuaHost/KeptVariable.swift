/// A variable that a function assigns and that outlives its calls.
struct KeptVariable: Equatable {
  let name: String
  /// The line of the assignment.
  let line: Int

  /// The first, by line, that a function of `chunk` assigns among the locals of the chunk itself.
  init?(in chunk: ChunkListing) {
    let found = chunk.main.functions.flatMap { $0.assignments() }
    self.init(first: found.filter { $0.upvalue.isLocalAround })
  }

  /// The first, by line, that the function assigns among its upvalues, itself or in a function
  /// written in it: one call of the function finds what another left.
  init?(of function: FunctionListing) {
    self.init(first: function.assignments())
  }

  private init?(first assignments: [FunctionListing.Assignment]) {
    guard let first = assignments.min(by: { $0.line < $1.line }) else { return nil }
    name = first.upvalue.name
    line = first.line
  }
}
