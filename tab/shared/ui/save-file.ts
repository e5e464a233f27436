/** Hands a file to the browser, which puts it where the person keeps such. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then; kept, each file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
