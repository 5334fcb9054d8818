/** What the living copy uses of Draft.js and React DOM, which bring no types. Adds to what other tests declare of them. */
declare module 'draft-js' {
  export namespace EditorState {
    function moveFocusToEnd(state: EditorState): EditorState;
  }
}
