import type { Language } from '../settings/settings.ts';
import { de } from './starter/de.ts';
import { en } from './starter/en.ts';
import { es } from './starter/es.ts';
import { fr } from './starter/fr.ts';
import { starterIds } from './starter/ids.ts';
import { it } from './starter/it.ts';
import { pt } from './starter/pt.ts';
import { formalTag, replyLanguages, type Template } from './template.ts';

type StarterId = (typeof starterIds)[number]['id'];

const texts = { it, en, fr, es, de, pt };

/** What comes with Ricevuto, in its order; titles in the language of the interface. */
export function starterTemplates(interfaceLanguage: Language): Template[] {
  return starterIds.map(({ id, folder, goodFor, purpose }, position) => ({
    id,
    title: texts[interfaceLanguage][id].title,
    folder,
    tags: [],
    texts: textsOf(id),
    goodFor,
    purpose,
    favourite: false,
    position,
    changedAt: 0,
  }));
}

function textsOf(id: StarterId): Template['texts'] {
  return Object.fromEntries(
    replyLanguages.flatMap((language) => {
      const { informal, formal } = texts[language][id];
      const both: [string, string][] = [[language, informal]];
      if (formal !== undefined) both.push([formalTag(language), formal]);
      return both;
    }),
  );
}
