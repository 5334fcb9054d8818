import { keyOf } from '../../lib/comments/keys.ts';
import type { Interaction, PersonWord } from '../../lib/log/interaction.ts';
import {
  anna,
  authorAt,
  blog,
  channel,
  commentSaid,
  commentSeen,
  places,
  type Place,
  postSeen,
  square,
} from './annas-facts.ts';

const hour = 3_600_000;
const day = 24 * hour;
const giulia = 'Giulia Lodi';

/** The profile of hers that opens her page. */
export const giuliasKey = keyOf(blog.site, 'person', authorAt(blog, giulia).id);

/**
 * Somebody whom Anna has known for nearly three years: on three sites, with a silence in between, promises, tags and a note. She wrote a
 * moment before `now`, so that she stands first among people. Invented; the same for the same moment.
 */
export function giuliasYears(now: number): Interaction[] {
  const posts = new Map<string, Interaction>();
  const facts = story.flatMap(({ ago, on, under, says, anna: answer, promised }, index) => {
    const at = now - ago * day;
    const postId = under.toLowerCase().replace(/[^a-z]+/gu, '-');
    const post = postSeen(on, { id: postId, title: under, at: at - 2 * day });
    if (!posts.has(post.id)) posts.set(post.id, post);
    const id = `giulia-${index}`;
    const theirs = commentSeen(on, { id, postId, by: authorAt(on, giulia), text: says, at });
    const told: Interaction[] = [theirs];
    if (promised !== undefined) {
      const due = at + promised * day;
      told.push(commentSaid(on, id, { act: 'promise', due }, at + 2 * hour));
    }
    if (answer) {
      const replyAt = at + (promised === undefined ? 3 * hour : (promised - 1) * day);
      const by = authorAt(on, anna);
      const parentId = id;
      told.push(
        commentSeen(on, { id: `to-${id}`, postId, parentId, by, text: answer, at: replyAt }),
      );
    }
    return told;
  });
  return [...posts.values(), ...facts, ...noted(now)];
}

/** Who is whom, the note and the tags. */
function noted(now: number): Interaction[] {
  const at = now - 300 * day;
  const of = (place: Place) => ({ site: place.site, personId: authorAt(place, giulia).id });
  const words: PersonWord[] = [
    {
      act: 'note',
      text: 'Impasta la domenica con sua madre. Prova tutto, e dice sempre com’è andata. Chiederle della focaccia col farro.',
    },
    { act: 'tags', tags: ['farine', 'prova tutto'] },
  ];
  return [
    ...places.slice(1).map((place, index): Interaction => {
      const fact = { id: `giulia-joined-${index}`, recordedAt: at, joined: true };
      return { kind: 'person.joined', ...fact, ...of(blog), with: of(place) };
    }),
    ...words.map((said): Interaction => {
      const fact = { id: `giulia-${said.act}`, recordedAt: at, said };
      return { kind: 'person.said', ...fact, ...of(blog) };
    }),
  ];
}

interface Told {
  /** In days. */
  ago: number;
  on: Place;
  /** The post's title. */
  under: string;
  says: string;
  /** Absent: it waits. */
  anna?: string;
  /** Within how many days Anna promised an answer. */
  promised?: number;
}

const story: Told[] = [
  {
    ago: 1_010,
    on: blog,
    under: 'Un forno che non scalda',
    says: 'È il primo pane che mi riesce in vita mia. Grazie, Anna!',
    anna: 'Grazie a te, Giulia: adesso non fermarti.',
  },
  {
    ago: 1_002,
    on: blog,
    under: 'Un forno che non scalda',
    says: 'E con la farina di farro si può fare?',
    anna: 'Sì, con un po’ meno acqua: il farro ne vuole poca.',
  },
  {
    ago: 981,
    on: blog,
    under: 'Acqua, quanta?',
    says: 'Fatto con il farro. Più scuro, e più buono.',
    anna: 'Allora lo provo anch’io così.',
  },
  {
    ago: 950,
    on: channel,
    under: 'Le pieghe, viste da vicino',
    says: 'Le pieghe le ho capite solo vedendole. Ne farai altri, di video?',
    anna: 'Uno al mese, se le mani reggono.',
  },
  {
    ago: 933,
    on: channel,
    under: 'Le pieghe, viste da vicino',
    says: 'Quanto riposa fra una piega e l’altra?',
    anna: 'Mezz’ora. Se in cucina fa freddo, anche tre quarti d’ora.',
  },
  {
    ago: 690,
    on: blog,
    under: 'Il lievito d’inverno',
    says: 'Rieccomi: è stato un anno pieno. Il lievito però è vivo.',
    anna: 'Bentornata! Anche lui ti ha aspettata.',
  },
  {
    ago: 672,
    on: blog,
    under: 'Il lievito d’inverno',
    says: 'Come lo tengo in frigo, quando parto per due settimane?',
    anna: 'Sodo come una pallina, in un vaso chiuso. Al ritorno due rinfreschi, e riparte.',
    promised: 2,
  },
  {
    ago: 625,
    on: square,
    under: 'Una tabella delle farine',
    says: 'Una tabella così la appendo accanto al forno.',
    anna: 'Ottimo posto. Quella nuova te la mando appena c’è.',
  },
  {
    ago: 588,
    on: channel,
    under: 'Focaccia in teglia',
    says: 'Focaccia finita prima di arrivare in tavola.',
    anna: 'È il complimento più bello.',
  },
  {
    ago: 540,
    on: blog,
    under: 'Acqua, quanta?',
    says: 'Secondo me nel passaggio sull’acqua manca quanta ne resta dopo il riposo.',
    anna: 'Hai ragione: l’avevo dato per scontato, ora c’è scritto.',
  },
  {
    ago: 486,
    on: square,
    under: 'Sale, quando?',
    says: 'Da quando metto il sale per ultimo lievita meglio.',
    anna: 'Anche da me. E pensare che ci ho messo dieci anni.',
  },
  {
    ago: 431,
    on: channel,
    under: 'Il coltello e il taglio',
    says: 'Che lama usi per i tagli?',
    anna: 'Una lametta da barba su uno stecco: costa poco e taglia sempre.',
  },
  {
    ago: 388,
    on: blog,
    under: 'La crosta',
    says: 'La crosta che canta quando esce dal forno: mia madre si è commossa.',
    anna: 'Dille che la capisco.',
  },
  {
    ago: 341,
    on: blog,
    under: 'La crosta',
    says: 'Mi scriveresti le dosi per due pagnotte?',
    anna: 'Eccole: un chilo di farina, sei etti e mezzo d’acqua, venti grammi di sale.',
    promised: 3,
  },
  {
    ago: 302,
    on: square,
    under: 'Farina di castagne',
    says: 'Con le castagne è dolce anche senza zucchero.',
    anna: 'E profuma tutta la scala.',
  },
  {
    ago: 264,
    on: channel,
    under: 'Il pane di ieri',
    says: 'La zuppa col pane vecchio la fa già tutta la mia famiglia.',
    anna: 'Allora aspetto la vostra ricetta.',
  },
  {
    ago: 231,
    on: blog,
    under: 'Quattro farine del posto',
    says: 'Dove prendi quella macinata a pietra?',
    anna: 'Dal mulino vecchio, il sabato mattina. Se vai presto te la fanno provare.',
  },
  {
    ago: 198,
    on: blog,
    under: 'Quattro farine del posto',
    says: 'Ci sono andata! Sono tornata con venti chili.',
    anna: 'E con le scarpe bianche, immagino.',
  },
  {
    ago: 163,
    on: channel,
    under: 'Grissini stirati',
    says: 'I grissini sono venuti storti, ma sono spariti lo stesso.',
    anna: 'Storti si impilano meglio.',
  },
  {
    ago: 127,
    on: blog,
    under: 'Errori miei, in ordine',
    says: 'Grazie perché scrivi anche che cosa non riesce.',
    anna: 'Quelli sono i post che costano di più. Grazie a te.',
  },
  {
    ago: 96,
    on: square,
    under: 'Pane in viaggio',
    says: 'Che cosa porti quando non c’è il forno?',
    anna: 'Una padella di ghisa e un coperchio: ne scrivo presto.',
  },
  {
    ago: 61,
    on: blog,
    under: 'Il sabato in bottega',
    says: 'Farai un corso per chi comincia?',
    anna: 'In primavera, otto posti. Il tuo è tenuto.',
    promised: 4,
  },
  {
    ago: 33,
    on: channel,
    under: 'Focaccia in teglia',
    says: 'Rifatta con metà farro: si stende più piano, ma che sapore.',
    anna: 'Questa la metto nella prossima puntata, col tuo nome.',
  },
  {
    ago: 16,
    on: blog,
    under: 'Il freddo aiuta',
    says: 'Una notte intera sul balcone, d’inverno, è troppo?',
    anna: 'Sopra lo zero va benissimo. Sotto, meglio la cantina.',
  },
  {
    ago: 3,
    on: blog,
    under: 'Il freddo aiuta',
    says: 'Hai una tabella con i tempi, stagione per stagione?',
    promised: 7,
  },
  {
    ago: 20 / (24 * 60),
    on: blog,
    under: 'Il freddo aiuta',
    says: 'Domenica lo rifaccio con mia madre: poi ti racconto com’è andata.',
  },
];
