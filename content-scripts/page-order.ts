import type { Mark } from './marks.ts';

/** Which of two marks stands first on the page, for sorting. */
export function byPlace(a: Mark, b: Mark): number {
  const [left] = a.pieces;
  const [right] = b.pieces;
  if (!left || !right) return 0;
  if (left.node === right.node) return left.start - right.start;
  const position = left.node.compareDocumentPosition(right.node);
  return position & Node.DOCUMENT_POSITION_DISCONNECTED ? byTree(left.node, right.node) : sign(position);
}

/** By the innermost tree that both are in: what is in a shadow tree stands where its host does. */
function byTree(a: Node, b: Node): number {
  const places = new Map(hostsOf(b).map((node) => [node.getRootNode(), node]));
  for (const left of hostsOf(a)) {
    const right = places.get(left.getRootNode());
    // One host may hold both, one of them as a child of its own.
    if (right && left !== right) return sign(left.compareDocumentPosition(right));
  }
  return 0;
}

/** The node, the host of the shadow tree it is in, and so on outward. */
function hostsOf(node: Node): Node[] {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host ? [node, ...hostsOf(host)] : [node];
}

function sign(position: number): -1 | 1 {
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
