import { Fragment, type ComponentChildren } from 'preact';

/** Give this as a value to the translator; `Sentence` puts the part there. A private-use character: no text of ours has it. */
export const slot = '\uf8ff';

/** A translated sentence with one part of it dressed: a name that is isolated from the words around it, a figure in bold. */
export function Sentence({ text, part }: { text: string; part: ComponentChildren }) {
  return text.split(slot).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && part}
      {piece}
    </Fragment>
  ));
}
