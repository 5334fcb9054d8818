import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';

interface CommentTextProps {
  id: string;
  text: string;
  lang?: string;
  reachable: boolean;
}

/** What somebody wrote, in their own direction and language; long ones folded to six lines. */
export function CommentText({ id, text, lang, reachable }: CommentTextProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  const paragraph = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    const element = paragraph.current;
    if (!element || isOpen) return undefined;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, isOpen]);

  const shown = visibleText(text);
  if (!shown) {
    return (
      <p class="comment-text hidden-text" id={id}>
        {t('panel:hiddenText')}
      </p>
    );
  }
  return (
    <>
      <p
        class={isOpen ? 'comment-text' : 'comment-text folded'}
        id={id}
        ref={paragraph}
        dir="auto"
        lang={lang}
      >
        {shown}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          aria-controls={id}
          tabIndex={reachable ? 0 : -1}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'panel:showLess' : 'panel:showAll')}
        </button>
      )}
    </>
  );
}
