/// One block of memory that a solver owns and cuts its work vectors from.
///
/// Freed when the owner goes; nothing cut from it may outlive the owner, which is why owners are noncopyable and keep
/// their ``Cells`` to themselves.
@safe
struct Arena: ~Copyable {
  private let block: UnsafeMutableRawPointer
  private let capacity: Int
  private var used = 0

  /// Cells start at multiples of this many bytes: a cache line.
  static let alignment = 64

  /// Allocates room for `cells` eight-byte cells in at most `pieces` pieces, all zero.
  init(cells: Int, pieces: Int) {
    capacity = cells * 8 + pieces * Self.alignment
    // Freed in `deinit`, the only place that ends the block's life.
    unsafe block = .allocate(byteCount: capacity, alignment: Self.alignment)
    unsafe block.initializeMemory(as: UInt8.self, repeating: 0, count: capacity)
  }

  deinit {
    unsafe block.deallocate()
  }

  /// Cuts the next `count` cells off the block.
  mutating func cut<Element: BitwiseCopyable>(_ count: Int, of type: Element.Type) -> Cells<Element>
  {
    let bytes = count * MemoryLayout<Element>.stride
    precondition(
      used + bytes <= capacity,
      "the arena was sized for every piece that is cut from it"
    )
    // Zeroed memory is a valid value of the trivial types used here; the piece lies inside the block.
    let piece = unsafe (block + used).bindMemory(to: type, capacity: count)
    used = (used + bytes + Self.alignment - 1) / Self.alignment * Self.alignment
    return unsafe Cells(base: piece, count: count)
  }
}
