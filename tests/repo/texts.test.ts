import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { filesIn, productFiles, read, readJson } from './project.ts';

/** Attributes and properties whose value a reader sees or hears. */
const told = new Set(['title', 'alt', 'label', 'placeholder', 'words', 'text', 'textContent', 'innerText', 'ariaLabel', 'ariaDescription']);
const toldAria = /^aria-(label|description|roledescription|valuetext|placeholder)$/;
const isTold = (name: string) => told.has(name) || toldAria.test(name);

const messages = readJson<Record<string, { message: string }>>('_locales/en/messages.json');

type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);
const nameOf = (node: unknown): string => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '');

/** Texts that an expression may come to: its own literals, not those that it hands to a call. */
function literalsIn(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateElement':
      return [(node['value'] as { cooked: string }).cooked];
    case 'ConditionalExpression':
      return [...literalsIn(node['consequent']), ...literalsIn(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      // What is compared is not told.
      return /^(&&|\|\||\?\?|\+)$/.test(String(node['operator'])) ? [...literalsIn(node['left']), ...literalsIn(node['right'])] : [];
    case 'ArrayExpression':
    case 'TemplateLiteral':
    case 'JSXExpressionContainer':
      return childrenOf(node).flatMap(literalsIn);
    default:
      return [];
  }
}

/** Texts at this very node that a reader would see or hear. */
function textsAt(node: Node): readonly string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node['value'])];
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as readonly Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(literalsIn);
    case 'JSXAttribute':
      return isTold(nameOf(node['name'])) ? literalsIn(node['value']) : [];
    case 'Property':
      // Where messages are listed by what they name, their keys are no text.
      return isTold(nameOf(node['key'])) ? literalsIn(node['value']).filter((text) => !(text in messages)) : [];
    case 'AssignmentExpression':
      return isNode(node['left']) && isTold(nameOf(node['left']['property'])) ? literalsIn(node['right']) : [];
    case 'CallExpression': {
      const [first, second] = node['arguments'] as readonly unknown[];
      const called = nameOf(isNode(node['callee']) ? (node['callee']['property'] ?? node['callee']) : undefined);
      if (called === 'setAttribute' && isTold(nameOf(first))) return literalsIn(second);
      return called === 'say' || called === 'createTextNode' ? literalsIn(first) : [];
    }
    default:
      return [];
  }
}

/** Words in a source file that a reader would see or hear and that no message holds: signs and digits are none. */
function textsIn(source: string): readonly string[] {
  const visit = (node: Node): readonly string[] => [...textsAt(node), ...childrenOf(node).flatMap(visit)];
  const texts = visit(parseAst(source, { lang: 'tsx' }) as unknown as Node);
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

/** The same of a page: what stands between its tags and in attributes. */
function textsOfPage(html: string): readonly string[] {
  const shown = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const between = shown.split(/<[^>]*>/);
  const attributes = [...shown.matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => (isTold(name) ? [value] : []));
  return [...between, ...attributes].map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

describe('no text stands outside _locales', () => {
  // The core words nothing; what a listing or an error says is for those who read the code.
  const files = productFiles().filter((path) => !path.startsWith('src/'));

  it.each(files)('in %s', (path) => expect(textsIn(read(path))).toEqual([]));

  const name = messages['app_name']?.message;
  const pages = ['popup', 'library', 'components', 'content-scripts']
    .flatMap((room) => filesIn(room))
    .filter((path) => path.endsWith('.html'));

  it.each(pages)('in %s, but for the product’s name', (path) => {
    expect(textsOfPage(read(path)).filter((text) => text !== name)).toEqual([]);
  });

  it('in what the manifest tells', () => {
    const { name, description, action, commands } = readJson<{
      name: string;
      description: string;
      action: { default_title: string };
      commands: Record<string, { description?: string }>;
    }>('manifest.json');
    const texts = [name, description, action.default_title, ...Object.values(commands).flatMap((command) => command.description ?? [])];
    expect(texts.filter((text) => !/^__MSG_\w+__$/.test(text))).toEqual([]);
  });

  it.each([
    '<p>Nothing here</p>',
    '<p>{failed && "Not saved"}</p>',
    '<p>{on ? t("popup_on") : "Off"}</p>',
    '<p>{count + " names"}</p>',
    '<button title="Close" />',
    '<button aria-label={`Next`} />',
    'action.setTitle({ title: "Stopped" })',
    '<IconButton label="Close" />',
    'document.title = "Settings"',
    'node.textContent = "none"',
    'node.setAttribute("aria-label", "Close")',
    'host.say("Done")',
  ])('would be refused: %s', (source) => expect(textsIn(source)).toHaveLength(1));

  it.each([
    '<p class="quiet note" lang="en">{t("popup_on")} · {number(3)}</p>',
    '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1z" /></svg>',
    '<p>{kind === "place" ? <Place /> : null}</p>',
    '<p>{names.map((name) => <b key="name">{name}</b>)}</p>',
    'document.title = t("settings_title")',
  ])('would be let through: %s', (source) => expect(textsIn(source)).toEqual([]));

  it.each(['<p>Loading</p>', '<img alt="Logo">', '<title>Options</title>'])('would be refused in a page: %s', (html) => {
    expect(textsOfPage(html)).toHaveLength(1);
  });
});
