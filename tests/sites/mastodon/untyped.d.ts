/** What the living copy uses of React, which brings no types. Adds to what other tests declare of it. */
declare module 'react' {
  export function createElement(type: unknown, props: unknown, ...children: unknown[]): object;
  export function useEffect(effect: () => void | (() => void), reads: unknown[]): void;
  export function useRef<Value>(first: Value): { current: Value };
  export function useSyncExternalStore<Value>(
    subscribe: (listener: () => void) => () => void,
    read: () => Value,
  ): Value;
}

declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: object): string;
}
