import CZip

/// A zip archive in memory, with one fixed time for all of its files: the same files give the same bytes.
struct ZipArchive {
  struct File {
    var name: String
    var bytes: [UInt8]
    /// Not compressed: OpenDocument wants its `mimetype` readable without unpacking (ODF 1.2 part 3, section 3.3).
    var isStored = false
  }

  let files: [File]

  /// - Throws: `DocumentFault` where libzip has no memory left.
  func packed() throws(DocumentFault) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw DocumentFault(description: "No memory for an archive") }
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      throw DocumentFault(description: "An archive could not be begun")
    }
    // Closing the archive lets go of its source, which is still to be read.
    zip_source_keep(source)
    // libzip reads the files when the archive is closed: they must stay where they are until then.
    let isClosed = files.flatMap(\.bytes).withUnsafeBytes { bytes in add(bytes, to: archive) && zip_close(archive) == 0 }
    guard isClosed else {
      let words = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw DocumentFault(description: words)
    }
    return try Self.contents(of: source)
  }
}

extension ZipArchive {
  /// MS-DOS's first day, 1 January 1980: year from 1980, month and day in 7, 4 and 5 bits.
  private static let day: zip_uint16_t = 1 << 5 | 1

  private func add(_ bytes: UnsafeRawBufferPointer, to archive: OpaquePointer) -> Bool {
    var start = 0
    for file in files {
      let part = UnsafeRawBufferPointer(rebasing: bytes[start..<start + file.bytes.count])
      start += file.bytes.count
      guard let source = zip_source_buffer(archive, part.baseAddress, zip_uint64_t(part.count), 0) else { return false }
      let index = zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        return false
      }
      let number = zip_uint64_t(index)
      let method = file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
      guard zip_file_set_dostime(archive, number, 0, Self.day, 0) == 0,
        zip_set_file_compression(archive, number, zip_int32_t(method), 9) == 0
      else { return false }
    }
    return true
  }

  private static func contents(of source: OpaquePointer) throws(DocumentFault) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw DocumentFault(description: "An archive could not be read back") }
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, SEEK_END)
    let size = Int(zip_source_tell(source))
    zip_source_seek(source, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
  }
}
