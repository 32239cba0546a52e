/** Opens the library at a report. */
export function openInLibrary(report: string): void {
  location.replace(`library.html#report=${encodeURIComponent(report)}`);
}
