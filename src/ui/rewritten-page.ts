/**
 * A page translator or an extension puts elements of its own in the place of texts. React goes on writing into the texts
 * it knows, which no longer stand in the page: what is seen stays as it was, and taking such a text away throws. From now
 * on every text that is taken out by somebody else is remembered with what stands in for it: changed, it comes back to
 * its place; taken away, its stand-in goes.
 */
export function bearRewriting(root: Node): void {
  const standIns = new WeakMap<Node, ChildNode[]>();
  const taken = new WeakSet<Node>();
  const isFree = (node: Node | null) => node !== null && isForeign(node) && !taken.has(node);
  const observer = new MutationObserver(remember);
  observer.observe(root, { childList: true, subtree: true });

  function remember(records: readonly MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.parentNode) continue;
        const added =
          addedNodes.length > 0 ? [...addedNodes] : [previousSibling, nextSibling].filter(isFree).slice(0, 1);
        for (const each of added) if (each) taken.add(each);
        standIns.set(text, added as ChildNode[]);
      }
    }
  }

  /** Where a node of React's stands now: itself, the stand-ins it was replaced by, or what was wrapped around it. */
  function placesOf(node: Node, parent: Node): ChildNode[] {
    remember(observer.takeRecords());
    const inPage = standIns.get(node)?.filter((each) => each.parentNode) ?? [];
    if (!node.parentNode) return inPage;
    for (let each = node; each.parentNode; each = each.parentNode)
      if (each.parentNode === parent) return [each as ChildNode];
    return [];
  }

  // Called with the node they belong to, as before.
  const own = {
    removeChild: Reflect.get(Node.prototype, 'removeChild') as (this: Node, child: Node) => Node,
    insertBefore: Reflect.get(Node.prototype, 'insertBefore') as (this: Node, node: Node, before: Node | null) => Node,
  };
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return own.removeChild.call(this, child) as T;
    for (const place of placesOf(child, this)) place.remove();
    return child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (!before || before.parentNode === this) return own.insertBefore.call(this, node, before) as T;
    return own.insertBefore.call(
      this,
      node,
      placesOf(before, this).find((each) => each.parentNode === this) ?? null,
    ) as T;
  };

  const set = nodeValue && (Reflect.get(nodeValue, 'set') as ((this: Node, value: string | null) => void) | undefined);
  if (!set) return;
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string | null) {
      set.call(this, value);
      if (this.parentNode || this.nodeType !== Node.TEXT_NODE) return;
      const [first, ...others] = placesOf(this, this);
      first?.replaceWith(this);
      for (const other of others) other.remove();
    },
  });
}

/** React leaves its mark on every element it made. */
const isForeign = (node: Node): boolean => !Object.keys(node).some((key) => key.startsWith('__react'));
