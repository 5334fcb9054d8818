/**
 * The waits of inserting, in milliseconds. Measured on the editor libraries in Chromium 156 and Firefox 153;
 * tests/composer holds them against the same libraries.
 */

/** How long a site may take to bring up the reply box. Slow ones (Threads, Reddit) need 5 seconds and more. */
export const boxOpensMs = 10_000;
/** Lexical and Draft.js read the selection this late after the focus has come. */
export const editorReadsSelectionMs = 60;
/** Slate looks at the selection at most every 100 ms, and the person has just typed. */
export const editorFollowsSelectionMs = 150;
/** Reconcilers take foreign text away again a moment later, so one looks after that. */
export const editorSettlesMs = 1000;
/** A clipboard that asks the person for permission would otherwise keep us waiting for ever. */
export const clipboardAnswersMs = 1000;
