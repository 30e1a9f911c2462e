/// A row of numbers at a fixed address inside an ``Arena``.
///
/// The inner loops of the solver touch a few hundred numbers thousands of times a second. Stored array properties cost
/// exclusivity and uniqueness checks at each access (thirteen times, measured), so the workspace lives in one block of
/// memory and is reached through `Cells`. In debug builds every access is checked against `count`; in release builds
/// the `assert` is gone and an access is one load or store.
///
/// Lifetime: a `Cells` is valid as long as the ``Arena`` it was cut from. Only types that own their arena hold one.
@safe
struct Cells<Element: BitwiseCopyable> {
  /// The first cell; inside the arena's allocation.
  let base: UnsafeMutablePointer<Element>
  /// The number of cells.
  let count: Int

  /// Views `count` cells from `base` on.
  @unsafe
  init(base: UnsafeMutablePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// The cell at `index`, which must be in `0..<count`.
  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "cell index out of range")
      // Inside the arena's allocation by the invariant above.
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count, "cell index out of range")
      unsafe base[index] = newValue
    }
  }

  /// The four numbers from `index` on.
  @inline(__always)
  func vector(_ index: Int) -> SIMD4<Double> where Element == Double {
    assert(index >= 0 && index + 4 <= count, "vector out of range")
    // Inside the arena's allocation by the invariant above.
    return unsafe UnsafeRawPointer(base).loadUnaligned(
      fromByteOffset: index * 8,
      as: SIMD4<Double>.self
    )
  }

  /// Writes the four numbers from `index` on.
  @inline(__always)
  func setVector(_ index: Int, _ value: SIMD4<Double>) where Element == Double {
    assert(index >= 0 && index + 4 <= count, "vector out of range")
    unsafe UnsafeMutableRawPointer(base).storeBytes(
      of: value,
      toByteOffset: index * 8,
      as: SIMD4<Double>.self
    )
  }

  /// Sets every cell to `value`.
  func fill(_ value: Element) {
    unsafe base.update(repeating: value, count: count)
  }

  /// Copies the first `count` cells of `other`.
  ///
  /// A loop, not `memmove`: for the dozen numbers of a small account the call costs more than the copy.
  @inline(__always)
  func copy(from other: Cells, count: Int) {
    assert(count <= self.count && count <= other.count, "copy out of range")
    for index in 0..<count { self[index] = other[index] }
  }

  /// The first `count` cells as an array.
  func array(prefix count: Int) -> [Element] {
    assert(count <= self.count, "prefix out of range")
    return unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }
}
