/** Hands a file to the person through the browser's own download. */
export function saveFile({ name, type, content }: SavedFile): void {
  const isText = typeof content === 'string';
  const blob = isText ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

interface SavedFile {
  name: string;
  type: string;
  content: string | Blob;
}
