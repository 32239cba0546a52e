/** Pages that change while they are read, each in the page's own world: a step is a change and the frame that shows it. */
const changes = {
  /** A feed: a paragraph more in each frame. */
  async append({ steps, name }) {
    for (let i = 0; i < steps; i++) {
      const paragraph = document.createElement('p');
      paragraph.append(`Paragraph ${i} tells of ${name} and of nothing else that matters to anyone here.`);
      document.body.append(paragraph);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  },
  /** A ticker in view: twenty lines set anew in each frame. */
  async ticker({ steps, name }) {
    const lines = Array.from({ length: 20 }, () => document.createElement('div'));
    document.body.prepend(...lines);
    for (let i = 0; i < steps; i++) {
      for (const [index, line] of lines.entries()) line.textContent = `${name} ${i * index} points`;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    for (const line of lines) line.remove();
  },
  /** An editor: a letter more in each frame. */
  async typing({ steps, name }) {
    const editor = document.createElement('p');
    editor.contentEditable = 'true';
    editor.append('x');
    document.body.prepend(editor);
    const text = `We went on to ${name} and came back. `;
    for (let i = 0; i < steps; i++) {
      editor.firstChild.appendData(text[i % text.length]);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    editor.remove();
  },
};

/** Main-thread and script ms a step (Chromium's own count, our script's included) of one kind of change on an open page. */
export async function costOfChange(page, kind, options) {
  const before = await page.metrics();
  await page.evaluate(changes[kind], options);
  const after = await page.metrics();
  const perStep = (metric) => ((after[metric] - before[metric]) * 1000) / options.steps;
  return { main: perStep('TaskDuration'), script: perStep('ScriptDuration') };
}
