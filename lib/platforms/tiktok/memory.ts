/** What was learnt in one document, which TikTok keeps from page to page. */
export interface Memory {
  /** Where each comment was read: a second element with the same id is a copy of it. */
  elements: Map<string, Element>;
  /** Under which post each was seen. An id belongs to one post for ever. */
  posts: Map<string, string>;
}

const memories = new WeakMap<Document, Memory>();

export function memoryOf(document: Document): Memory {
  let memory = memories.get(document);
  if (!memory) {
    memory = { elements: new Map(), posts: new Map() };
    memories.set(document, memory);
  }
  return memory;
}
