import ArgumentParser
import Dispatch
import Preview
import SiteGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site in a browser on this computer, and keeps up with what you change.",
    discussion: "Drafts and what waits for its day are shown, and marked. Nothing is written to the output. Ctrl-C ends it.")

  @OptionGroup var options: BuildOptions

  @Option(help: "Where the browser finds it. Where another program has that port, the next free one is taken.")
  var port = "8080"

  func validate() throws {
    guard UInt16(port) != nil else {
      throw ValidationError("\"\(port)\" is not a port. Write a number from 1024 to 65535: --port 8080.")
    }
  }

  func run() async throws {
    var build = options.build(isCheckOnly: false)
    build.showsDrafts = true
    build.showsFuture = true
    let words = PreviewWords(options: options, output: build.output)
    let preview = Preview(build, port: UInt16(port) ?? 0) { words.tell($0) }
    // A browser that goes away in the middle of a file is nothing to end for.
    signal(SIGPIPE, SIG_IGN)
    let serving = Task { try await preview.run() }
    let signals = [SIGINT, SIGTERM].map { Self.whenAsked(by: $0) { serving.cancel() } }
    defer { for signal in signals { signal.cancel() } }
    do {
      try await serving.value
      words.end()
    } catch  where serving.isCancelled {
      // Sockets that are closed while somebody waits at them say so in words of their own.
      words.end()
    } catch let fault as NoFreePort {
      Terminal.complain("Every port from \(fault.from) on is taken by another program. Name another: `sitegen serve --port 9000`.")
      throw ExitCode(1)
    } catch let fault as any OutputFault {
      words.tell(.fault(fault))
      throw ExitCode(1)
    }
  }

  /// Ctrl-C ends the preview, and not the program in the middle of something.
  private static func whenAsked(by number: Int32, _ end: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler(handler: end)
    source.resume()
    return source
  }
}
