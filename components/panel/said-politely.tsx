import { useEffect, useState } from 'preact/hooks';

/** Read out when there is a pause. The region stands there before its words: one that comes with them is often not read. */
export function SaidPolitely({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <span class="visually-hidden" role="status">
      {said}
    </span>
  );
}
