/** Has the browser save a text as a file, as a link to download would. */
export function saveFile({ name, type, text }: { readonly name: string; readonly type: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: a browser may begin to read it only later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
