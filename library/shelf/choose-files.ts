type Choice = { readonly several: boolean; readonly accept?: string };

/** Has the reader choose files; none where they think better of it. To be called right from a press, or the browser does not ask. */
export function chooseFiles({ several, accept = '' }: Choice): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = several;
    input.accept = accept;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
