#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that a path names: itself, or all that stand in the folder.
public enum FolderFiles {
  /// One of them.
  public enum File: Sendable, Equatable {
    case path(String)
    /// An empty folder, or one that cannot be opened.
    case refused(ReadingError)

    fileprivate var path: String {
      switch self {
      case .path(let path): path
      case .refused(let error): error.fichier
      }
    }
  }

  /// Whether `path` names a folder.
  public static func isFolder(_ path: String) -> Bool {
    kind(path) == S_IFDIR
  }

  /// The file at `path`; or the files of the folder and of those below, in order of path. Hidden
  /// files, those whose name ends in `suffix` and what is no file are left out; a folder that a
  /// symbolic link leads to is not entered, so that no loop is possible.
  public static func of(_ path: String, leavingOut suffix: String? = nil) -> [File] {
    guard isFolder(path) else { return [.path(path)] }
    let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var files: [File] = []
    walk(base, suffix, into: &files)
    guard !files.isEmpty else { return [.refused(ReadingError(.emptyFolder, fichier: path))] }
    return files.sorted { $0.path < $1.path }
  }

  private static func walk(_ base: String, _ suffix: String?, into files: inout [File]) {
    var folders = [base]
    while let folder = folders.popLast() {
      do throws(ReadingError) {
        for name in try names(in: folder) where !name.hasPrefix(".") {
          let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
          if isFolder(path) {
            if !isLink(path) { folders.append(path) }
          } else if isDocument(path), suffix.map(name.hasSuffix) != true {
            files.append(.path(path))
          }
        }
      } catch {
        files.append(.refused(error))
      }
    }
  }

  private static func names(in folder: String) throws(ReadingError) -> [String] {
    guard let directory = opendir(folder) else { throw FileBytes.failure(errno, folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }

  /// What would block or never end is no document; a link to nowhere is one that cannot be read.
  private static func isDocument(_ path: String) -> Bool {
    kind(path).map { $0 == S_IFREG } ?? true
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
