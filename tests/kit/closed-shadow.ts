import type { CDPSession, Page } from 'puppeteer-core';

/** What stands in the closed shadow root of our element, where no script of the page can look. */
export interface InShadow {
  name: string;
  attributes: Record<string, string>;
  /** Of the element itself and of all below it. */
  text: string;
}

/** Every element in the closed shadow root of `<ricevuto-panel>`, in order; null: our element is not in the page. */
export async function readPanelHost(page: Page): Promise<InShadow[] | null> {
  const browser = page.browser() as { connection?: BidiConnection };
  return browser.connection ? readByBidi(page, browser.connection) : readByDevTools(page);
}

/** The sentence that we say in the page; '' for none. */
export async function readNotice(page: Page): Promise<string> {
  const notice = (await readPanelHost(page))?.find(({ attributes }) =>
    isClass(attributes, 'notice'),
  );
  return notice?.text ?? '';
}

/** True while the frame with the panel is shown; false while the edge tab is; null: neither. */
export async function isPanelOpen(page: Page): Promise<boolean | null> {
  const inside = await readPanelHost(page);
  if (inside?.[0] && 'hidden' in inside[0].attributes) return null;
  const isShown = (name: string) =>
    inside?.some(({ attributes }) => isClass(attributes, name) && !('hidden' in attributes));
  return isShown('frame') ? true : isShown('edge') ? false : null;
}

function isClass({ class: names = '' }: Record<string, string>, name: string): boolean {
  return names.split(' ').includes(name);
}

interface DevToolsNode {
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: DevToolsNode[];
  shadowRoots?: DevToolsNode[];
}

const hostName = 'RICEVUTO-PANEL';

async function readByDevTools(page: Page): Promise<InShadow[] | null> {
  const session: CDPSession = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: false });
  const html = (root as DevToolsNode).children?.find(({ nodeName }) => nodeName === 'HTML');
  const isThere = html?.children?.some(({ nodeName }) => nodeName === hostName) ?? false;
  const whole = isThere ? await session.send('DOM.getDocument', { depth: -1, pierce: true }) : null;
  await session.detach();
  const host = whole && findHost(whole.root);
  if (!host) return null;
  return (host.shadowRoots ?? []).flatMap(({ children }) => (children ?? []).flatMap(listBelow));
}

function findHost(node: DevToolsNode): DevToolsNode | null {
  if (node.nodeName === hostName) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
}

function listBelow(node: DevToolsNode): InShadow[] {
  if (!node.attributes) return [];
  const pairs = Array.from({ length: node.attributes.length / 2 }, (_, index) =>
    (node.attributes ?? []).slice(index * 2, index * 2 + 2),
  );
  const one = {
    name: node.nodeName.toLowerCase(),
    attributes: Object.fromEntries(pairs) as Record<string, string>,
    text: textOf(node),
  };
  return [one, ...(node.children ?? []).flatMap(listBelow)];
}

function textOf(node: DevToolsNode): string {
  return (node.nodeValue ?? '') + (node.children ?? []).map(textOf).join('');
}

/** Puppeteer has no call of its own for it: BiDi shows closed roots to whoever asks for "all". */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: BidiNode } }>;
}
interface BidiNode {
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

async function readByBidi(page: Page, connection: BidiConnection): Promise<InShadow[] | null> {
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.querySelector("ricevuto-panel")',
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  });
  const root = result.result.value?.shadowRoot;
  return root ? (root.value?.children ?? []).flatMap(listBidiBelow) : null;
}

function listBidiBelow(node: BidiNode): InShadow[] {
  const { localName, attributes, children = [] } = node.value ?? {};
  if (localName === undefined) return [];
  const one = { name: localName, attributes: attributes ?? {}, text: bidiTextOf(node) };
  return [one, ...children.flatMap(listBidiBelow)];
}

function bidiTextOf({ value }: BidiNode): string {
  return (value?.nodeValue ?? '') + (value?.children ?? []).map(bidiTextOf).join('');
}
