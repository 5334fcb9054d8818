/** What was learnt of one post in one document, which Instagram keeps from page to page. Forgotten with the next post. */
export interface Memory {
  code: string;
  /** Which of several copies of a comment is the one that is read, by id. */
  elements: Map<string, Element>;
  /** How many replies a folded thread said it has, by id of the top comment: once it is open, nothing says so any more. */
  promised: Map<string, number>;
}

export function memoryOf(document: Document, code: string): Memory {
  let memory = memories.get(document);
  if (memory?.code !== code) {
    memory = { code, elements: new Map(), promised: new Map() };
    memories.set(document, memory);
  }
  return memory;
}

/** The element of this comment that was read, whichever the post is. */
export function remembered(document: Document, commentId: string): Element | null {
  return memories.get(document)?.elements.get(commentId) ?? null;
}

const memories = new WeakMap<Document, Memory>();
