/// What may go wrong while a file is packed: libzip's words, such as "Malloc failure".
public struct DocumentFault: Error, CustomStringConvertible {
  public let description: String
}
