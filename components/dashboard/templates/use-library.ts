import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import type { UsedTemplate } from '../../../lib/templates/template.ts';
import type { TemplateActions } from './template-actions.ts';

export interface Library {
  /** null: not read yet. */
  templates: UsedTemplate[] | null;
  /** The last reading got no answer. */
  isSilent: boolean;
  read(): Promise<void>;
  /** Runs a command, then reads again. Never throws. */
  run(command: () => Promise<CommandResult>): Promise<CommandResult>;
  /** Shown in this order until the next reading. */
  showInOrder(ids: readonly string[]): void;
}

/** The library, read anew after each change and whenever the page is looked at again. */
export function useLibrary(actions: Pick<TemplateActions, 'read'>): Library {
  const [templates, setTemplates] = useState<UsedTemplate[] | null>(null);
  const [isSilent, setSilent] = useState(false);
  const latest = useRef(0);

  const read = async () => {
    latest.current += 1;
    const asked = latest.current;
    const answer = await actions.read().catch(() => null);
    // A newer question has overtaken this answer, or nobody waits for it any more.
    if (asked !== latest.current) return;
    if (answer) setTemplates(answer);
    setSilent(answer === null);
  };

  useEffect(() => {
    const end = new AbortController();
    void read();
    const look = () => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', look, { signal: end.signal });
    return () => {
      latest.current = -1;
      end.abort();
    };
  }, []);

  return {
    templates,
    isSilent,
    read,
    async run(command) {
      const result = await command().catch((): CommandResult => ({ failed: 'noAnswer' }));
      await read();
      return result;
    },
    showInOrder(ids) {
      const places = new Map(ids.map((id, place) => [id, place]));
      const placeOf = ({ id }: UsedTemplate) => places.get(id) ?? places.size;
      setTemplates((all) => all?.toSorted((one, other) => placeOf(one) - placeOf(other)) ?? null);
    },
  };
}
