/** Pages that change while they are read, each in the page's own world. */
import { cpuClock } from './cpu-time.mjs';
import { traceScript } from './tracing.mjs';

/** A step is a change and the frame that shows it, but for the paragraphs that come as fast as they can. */
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
  /** A feed that comes all at once: a paragraph more in each task. */
  async appendAtOnce({ steps, name }) {
    const { port1, port2 } = new MessageChannel();
    for (let i = 0; i < steps; i++) {
      const paragraph = document.createElement('p');
      paragraph.append(`Paragraph ${i} tells of ${name} and of nothing else that matters to anyone here.`);
      document.body.append(paragraph);
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
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

/** Main-thread and script ms a step of one kind of change on an open page, ours included; how many marks were registered at its start. */
export async function costOfChange(page, kind, options) {
  const marks = await page.evaluate(marksRegistered);
  const run = await cpuClock(page);
  const { ms } = await run(changes[kind], options);
  const script = await traceScript(page, () => page.evaluate(changes[kind], options));
  return { main: ms / options.steps, script: script / options.steps, marks };
}

/** In the page. */
function marksRegistered() {
  return [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('x-mark') ? size : 0), 0);
}
