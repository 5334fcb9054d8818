/** What the living copy uses of React beyond what the others declare. */
declare module 'react' {
  /** After each drawing. */
  export function useEffect(effect: () => void): void;
}
