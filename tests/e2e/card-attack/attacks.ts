/** One way of a page to cover, hide or change an open card. All of it runs in the page's own world. */
export type Attack = {
  readonly name: string;
  /** Done once the card is open. `host` is the card's element, as a page finds it. */
  readonly begin: string;
  /** Takes it back; pages that have no way back are loaded anew. */
  readonly end?: string;
  /** Done when a pointer goes down, before any other listener of the page's. */
  readonly atPress?: string;
  /** Where it really hides the card, so that none of the controls may do anything; elsewhere the card is seen as before. */
  readonly hides?: 'both' | 'firefox';
  /** Stands for others of its kind. */
  readonly isOfAKind?: true;
  /** A card that is seen works; in doubt it may refuse. */
  readonly doubtful?: true;
};

const style = (css: string) =>
  `window.sheet = document.head.appendChild(document.createElement('style')); sheet.textContent = ${JSON.stringify(css)};`;

const whole = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:#cfe;pointer-events:none;';
const bare = 'position:fixed;left:0;top:0;width:0;height:0;padding:0;border:0;overflow:visible;pointer-events:none;';
const make = (css = whole, tag = 'div') =>
  `window.over = document.createElement('${tag}'); over.textContent = 'PRESS HERE'; over.style.cssText = '${css}';`;
const popover = (css = whole) => `${make(css)} over.popover = 'manual'; document.body.append(over); over.showPopover();`;
const inClosedRoot = `${make()} over.popover = 'manual'; window.nest = document.body.appendChild(document.createElement('div'));
  nest.shadow = nest.attachShadow({ mode: 'closed' }); nest.shadow.append(over); over.showPopover();`;
const inNestedRoots = `${inClosedRoot} over.hidePopover(); window.inner = document.createElement('div');
  inner.attachShadow({ mode: 'closed' }).append(over); nest.shadow.append(inner); over.showPopover();`;
const again = 'window.timer = setInterval(() => { over.hidePopover(); over.showPopover(); }, 30);';
const away = 'clearInterval(window.timer); over.remove();';

const covers: readonly Attack[] = [
  { name: 'a later popover that lets presses through', isOfAKind: true, begin: popover(), end: away },
  { name: 'a later popover that is hardly transparent', begin: popover(whole.replace('#cfe', 'rgb(255 255 255 / 97%)')), end: away },
  {
    name: 'a later popover with a frame in it',
    begin: `${popover()} over.innerHTML = '<iframe style="width:100%;height:100%;background:#fcc">'`,
    end: away,
  },
  {
    name: 'a popover without size whose words lie on the card',
    begin: `${popover(bare)} over.innerHTML = '<div style="position:fixed;inset:0;background:#cfe">PRESS HERE</div>'`,
    end: away,
  },
  { name: 'a popover opened again and again', begin: popover() + again, hides: 'both' },
  { name: 'a popover in a closed shadow root', begin: inClosedRoot, end: away, hides: 'firefox' },
  { name: 'a popover in a closed shadow root within another', begin: inNestedRoots, end: away, hides: 'firefox' },
  {
    name: 'a popover in a closed shadow root, opened again and again',
    isOfAKind: true,
    begin: inClosedRoot + again,
    end: away,
    hides: 'both',
  },
  {
    name: 'a modal dialog',
    isOfAKind: true,
    begin: `${make(whole, 'dialog')} document.body.append(over); over.showModal()`,
    hides: 'both',
  },
  {
    name: 'a modal dialog’s backdrop that lets presses through',
    begin: `${style('dialog::backdrop{background:#cfe;pointer-events:none}')} ${make(bare, 'dialog')} document.body.append(over); over.showModal()`,
    hides: 'both',
  },
  {
    name: 'a dialog that is not modal, above all',
    begin: `${make(`${whole}z-index:2147483647`, 'dialog')} document.body.append(over); over.show()`,
    end: 'over.remove()',
  },
  {
    name: 'an element above all',
    begin: `${make(`${whole}z-index:2147483647`)} document.documentElement.append(over)`,
    end: 'over.remove()',
  },
  {
    name: 'a view transition',
    isOfAKind: true,
    begin: `${style('::view-transition{background:#cfe} ::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:20s;opacity:0}')}
      window.moving = document.startViewTransition(() => {}); for (const each of [moving.ready, moving.finished]) each.catch(() => {})`,
    end: 'moving.skipTransition(); sheet.remove()',
    hides: 'both',
  },
];

const flood = '<svg xmlns=%27http://www.w3.org/2000/svg%27><filter id=%27f%27><feFlood flood-color=%27red%27/></filter></svg>';

/** Said of the elements around the card. */
const around: readonly (Omit<Attack, 'name' | 'begin'> & { readonly css: string })[] = [
  { css: 'html{filter:opacity(0)}', isOfAKind: true, hides: 'firefox' },
  { css: 'html{filter:opacity(.3)}', hides: 'firefox' },
  { css: 'html{filter:blur(30px)}', hides: 'firefox' },
  { css: 'html{filter:brightness(0)}', hides: 'firefox' },
  { css: 'html{filter:contrast(0)}', hides: 'firefox' },
  { css: 'html{filter:invert(.5)}', hides: 'firefox' },
  { css: 'html{filter:drop-shadow(0 0 9px red)}', doubtful: true },
  { css: `html{filter:url("data:image/svg+xml,${flood}#f")}`, doubtful: true },
  { css: 'html{opacity:0}', doubtful: true },
  { css: 'html{opacity:.05}', doubtful: true },
  { css: 'body{opacity:0;filter:blur(9px)}' },
  { css: 'html{transform:scale(.1)}' },
  { css: 'html{transform:translateX(9999px)}' },
  { css: 'html{clip-path:inset(50%)}' },
  { css: 'html{mask-image:linear-gradient(transparent,transparent)}' },
  { css: 'html,body{mix-blend-mode:difference;background:#000}' },
  { css: 'html{isolation:isolate;contain:paint;perspective:1px;overflow:clip;height:0}' },
  { css: 'html{visibility:hidden!important}' },
  { css: 'html{content-visibility:hidden}', hides: 'both' },
  { css: 'html{display:none!important}', hides: 'both' },
  { css: 'html{zoom:.1}', isOfAKind: true, hides: 'both' },
  { css: 'html{pointer-events:none}' },
];

/** Said of everything, and of the parts that an element has beside itself. */
const sheets: readonly (Omit<Attack, 'name' | 'begin'> & { readonly css: string })[] = [
  {
    css: '*::before,*::after{content:"PAY NOW"!important;position:fixed!important;inset:0!important;background:red!important;display:block!important;pointer-events:none!important}',
  },
  {
    css: '*::backdrop{background:red!important;display:block!important;position:fixed!important;inset:0!important;z-index:9!important;pointer-events:none!important}',
  },
  {
    css: '*{filter:blur(9px)!important;transform:scale(.2)!important;clip-path:inset(50%)!important;font-size:1px!important;color:#fff!important}',
    hides: 'firefox',
  },
  {
    css: '*{direction:rtl!important;writing-mode:vertical-rl!important;letter-spacing:2em!important;text-indent:-99em!important;font:1px Nothing!important}',
  },
  { css: '*{animation:gone 1ms forwards!important} @keyframes gone{to{opacity:0;translate:0 9999px;visibility:hidden}}', doubtful: true },
  { css: '@property --x{syntax:"*";inherits:true;initial-value:red} *{--x:0!important;--color:red!important;--card:none!important}' },
  { css: '::selection{background:red;color:red} ::highlight(place){background:red}' },
];

/** Done to the card's own element. */
const host: readonly Attack[] = [
  {
    name: 'a style of its own',
    begin: `host.style.cssText = 'opacity:0!important;transform:scale(.1)!important;clip-path:inset(50%)!important;filter:blur(9px)!important;display:none!important;visibility:hidden!important;left:5000px!important;pointer-events:none!important'`,
    end: '',
  },
  { name: 'hidden', begin: 'host.hidden = true', end: '' },
  { name: 'inert', begin: 'host.inert = true', end: '' },
  { name: 'an inert page', begin: 'document.documentElement.inert = true', end: 'document.documentElement.inert = false', doubtful: true },
  {
    name: 'other attributes',
    begin: `for (const name of ['role', 'aria-hidden', 'tabindex', 'lang', 'class', 'id', 'contenteditable', 'draggable', 'title']) host.setAttribute(name, 'true'); host.dir = 'rtl'`,
    end: '',
  },
  { name: 'no popover any more', begin: 'host.popover = null', end: '' },
  { name: 'another kind of popover', begin: 'host.popover = "auto"', end: '' },
  { name: 'children', begin: `host.innerHTML = '<b style="position:fixed;inset:0;background:red">PAY NOW</b>'`, end: '' },
  { name: 'put elsewhere and shown', begin: 'host.remove(); document.body.append(host); host.showPopover()' },
  { name: 'hidden as popovers are', begin: 'host.hidePopover()', hides: 'both' },
  { name: 'taken out', isOfAKind: true, begin: 'host.remove()', hides: 'both' },
  { name: 'taken out and put back', begin: 'host.remove(); document.documentElement.append(host)', hides: 'both' },
  {
    name: 'moved into what is hidden',
    begin: `const box = document.body.appendChild(document.createElement('div')); box.style.display = 'none';
      if (box.moveBefore) box.moveBefore(host, null); else box.append(host)`,
    hides: 'both',
  },
  { name: 'its clone in its place', begin: 'host.replaceWith(host.cloneNode(true))', hides: 'both' },
  {
    name: 'attributes without end',
    begin: 'window.timer = setInterval(() => { for (let i = 0; i < 60; i++) host.setAttribute("style", "opacity:0." + i) }, 20)',
    hides: 'both',
  },
  { name: 'hidden without end', begin: 'window.timer = setInterval(() => { try { host.hidePopover() } catch {} }, 20)', hides: 'both' },
];

/** What is seen changes in the moment of the press: what the reader saw before counts. */
const atPress: readonly Attack[] = [
  { name: 'a popover lifted as the pointer goes down', isOfAKind: true, begin: popover() + again, atPress: away, hides: 'both' },
  {
    name: 'a popover in a closed root lifted as the pointer goes down',
    isOfAKind: true,
    begin: inClosedRoot + again,
    atPress: away,
    hides: 'both',
  },
  {
    name: 'a filter lifted as the pointer goes down',
    isOfAKind: true,
    begin: style('html{filter:opacity(0)}'),
    atPress: 'sheet.remove()',
    hides: 'firefox',
  },
  { name: 'a zoom lifted as the pointer goes down', begin: style('html{zoom:.1}'), atPress: 'sheet.remove()', hides: 'both' },
];

const styled = [...around, ...sheets].map(({ css, ...rest }) => ({ name: css, begin: style(css), end: 'sheet.remove()', ...rest }));

export const attacks: readonly Attack[] = [...covers, ...styled, ...host, ...atPress];
