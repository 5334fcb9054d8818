/** A file that grows on the disk while it is made, in the extension's own corner of it; in memory where there is no such corner. */
export interface GrowingFile {
  write(bytes: Uint8Array<ArrayBuffer>): void;
  /** What was written, as a whole. */
  end(type: string): Promise<Blob>;
}

const folderName = 'exports';

/** In a dedicated worker only: elsewhere browsers do not write at once. */
export async function growFile(name: string): Promise<GrowingFile> {
  try {
    return await onDisk(name);
  } catch (error) {
    // Private windows of Firefox have no such corner.
    console.info('Ricevuto makes the file in memory', error);
    return inMemory();
  }
}

/** Removes files that were handed over so long ago (ms) that the browser has long saved them. */
export async function cleanFiles(olderThanMs: number, now: number): Promise<void> {
  const folder = await openFolder();
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await handle.getFile();
    if (now - lastModified >= olderThanMs) await folder.removeEntry(name);
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

/** The worker's part of a handle, which the types for pages lack. */
interface Access {
  truncate(size: number): void;
  write(bytes: Uint8Array<ArrayBuffer>): number;
  flush(): void;
  close(): void;
}

async function onDisk(name: string): Promise<GrowingFile> {
  const folder = await openFolder();
  const handle = await folder.getFileHandle(name, { create: true });
  const { createSyncAccessHandle } = handle as unknown as {
    createSyncAccessHandle(): Promise<Access>;
  };
  const access = await createSyncAccessHandle.call(handle);
  access.truncate(0);
  return {
    write: (bytes) => {
      if (access.write(bytes) < bytes.length) {
        throw new DOMException('The disk took less than it was given.', 'QuotaExceededError');
      }
    },
    end: async (type) => {
      access.flush();
      access.close();
      const file = await handle.getFile();
      return new File([file], name, { type });
    },
  };
}

function inMemory(): GrowingFile {
  const parts: Blob[] = [];
  return {
    write: (bytes) => void parts.push(new Blob([bytes])),
    end: async (type) => new Blob(parts, { type }),
  };
}
