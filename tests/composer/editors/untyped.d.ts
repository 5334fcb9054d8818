/** What the editor pages use of libraries that bring no types. */
declare module 'react' {
  export function createElement(type: unknown, props?: unknown, ...children: unknown[]): object;
  export function useState<Value>(first: Value | (() => Value)): [Value, (next: Value) => void];
}

declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(element: object): void };
}

declare module 'draft-js' {
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(separator: string): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: unknown;
}
