/** One comment, with what answers it. */
export interface Remark {
  /** Reddit's full id: "t1_…". */
  id: string;
  /** null: deleted, only its place is left. */
  by: string | null;
  text: string;
  minutesAgo: number;
  upvoted?: boolean;
  /** Folded away by the site, because few liked it. */
  collapsed?: boolean;
  stickied?: boolean;
  /** Comes only with "view more comments". */
  late?: boolean;
  /** Its answers stand behind "2 more replies", or on a page of their own. */
  folded?: 'loader' | 'link';
  answers?: Remark[];
}

export interface Post {
  /** "t3_…" */
  id: string;
  by: string;
  slug: string;
  title: string;
  text: string;
  minutesAgo: number;
  locked?: boolean;
  remarks: Remark[];
}

/** Anna bakes, and writes about it in r/FornoDiCasa. Nobody here exists. */
export const anna = 'Anna_Bianchi';
export const community = 'FornoDiCasa';

const hour = 60;
const day = 24 * hour;

export const bread: Post = {
  id: 't3_1pane42',
  by: anna,
  slug: 'il_mio_pane_del_lunedi',
  title: 'Il mio pane del lunedì: dopo sei mesi, finalmente gli alveoli',
  text: 'Farina di tipo 1, 78% di acqua, lievito madre e ventiquattro ore di pazienza.\n\nSotto scrivo tutto. Chiedete pure: rispondo a tutti, anche a chi mi dice che è bruciato.',
  minutesAgo: 3 * day,
  remarks: [
    {
      id: 't1_lrobot1',
      by: 'AutoModerator',
      text: 'Ciao! Ricordati di scrivere la ricetta. *I am a bot.*',
      minutesAgo: 3 * day,
      stickied: true,
    },
    {
      id: 't1_lgiul01',
      by: 'giulia_lodi',
      text: 'Crosta stupenda! Ma dentro non resta umido? Quanto lo lasci raffreddare?',
      minutesAgo: 5 * hour,
    },
    {
      id: 't1_lmarc01',
      by: 'marco_rinaldi',
      text: 'Che farina usi di preciso? 🌾',
      minutesAgo: 2 * day,
      answers: [
        {
          id: 't1_lanna01',
          by: anna,
          text: 'Tipo 1 macinata a pietra, la prendo al mulino in paese.',
          minutesAgo: 2 * day - hour,
          answers: [
            {
              id: 't1_lmarc02',
              by: 'marco_rinaldi',
              text: 'Grazie u/Anna_Bianchi! E se non la trovo, va bene la 0?',
              minutesAgo: 7 * hour,
            },
          ],
        },
      ],
    },
    {
      id: 't1_ltomh01',
      by: 'tom_hale',
      text: 'Best crumb I have seen here in weeks.\n\nGreetings from a rainy Leeds!',
      minutesAgo: day,
      upvoted: true,
    },
    {
      id: 't1_lceli01',
      by: 'celine-morel',
      text: 'Bonjour Anna, est-ce que ça marche aussi avec de la levure sèche ?',
      minutesAgo: 30 * hour,
      folded: 'loader',
      answers: [
        {
          id: 't1_lnora01',
          by: 'nora_k',
          text: 'Oui, mais compte deux heures de moins.',
          minutesAgo: 28 * hour,
        },
        {
          id: 't1_lanna02',
          by: anna,
          text: 'Oui! Un demi-sachet suffit, et la nuit au frigo.',
          minutesAgo: 26 * hour,
        },
      ],
    },
    {
      id: 't1_lgone01',
      by: null,
      text: '[deleted]',
      minutesAgo: 2 * day,
      answers: [
        {
          id: 't1_lugo001',
          by: 'ugo77',
          text: 'Non è vero che è bruciato, si chiama cottura spinta.',
          minutesAgo: 40 * hour,
          answers: [
            {
              id: 't1_lanna03',
              by: anna,
              text: 'Grazie Ugo, ma un pochino bruciato lo è davvero.',
              minutesAgo: 39 * hour,
            },
          ],
        },
      ],
    },
    {
      id: 't1_loscr01',
      by: 'oscar_lind',
      text: 'Sempre le solite foto da vicino. Mostra il fondo, scommetto che è pallido.',
      minutesAgo: 20 * hour,
      collapsed: true,
    },
    {
      id: 't1_lnora02',
      by: 'nora_k',
      text: 'Prima volta col lievito madre: il mio sa di aceto. Dove sbaglio?',
      minutesAgo: 9 * hour,
      late: true,
    },
    {
      id: 't1_lugo002',
      by: 'ugo77',
      text: 'Io lo rinfresco ogni sera e non ho mai avuto problemi.',
      minutesAgo: 8 * hour,
      late: true,
      folded: 'link',
      answers: [
        {
          id: 't1_lnora03',
          by: 'nora_k',
          text: 'Ogni sera! Ecco perché.',
          minutesAgo: 7 * hour,
        },
      ],
    },
  ],
};

export const rice: Post = {
  id: 't3_1riso11',
  by: anna,
  slug: 'pane_di_riso_tre_tentativi',
  title: 'Pane di riso: tre tentativi, un mattone',
  text: 'Discussione chiusa dai moderatori, e hanno ragione.',
  minutesAgo: 20 * day,
  locked: true,
  remarks: [
    {
      id: 't1_lgiul02',
      by: 'giulia_lodi',
      text: 'Il terzo almeno galleggia?',
      minutesAgo: 19 * day,
    },
  ],
};

export const starter: Post = {
  id: 't3_1tomt03',
  by: 'tom_hale',
  slug: 'my_starter_died_on_holiday',
  title: 'My starter died on holiday. A short obituary',
  text: 'Born in March, fed daily, forgotten in August.',
  minutesAgo: 4 * day,
  remarks: [
    {
      id: 't1_lanna04',
      by: anna,
      text: 'My condolences. I keep some dried in a jar, shall I send you a spoonful?',
      minutesAgo: 3 * day,
      answers: [
        { id: 't1_ltomh02', by: 'tom_hale', text: 'You are a saint.', minutesAgo: 2 * day },
      ],
    },
  ],
};

export function pathOf({ id, slug }: Post, comment?: Remark): string {
  const place = `/r/${community}/comments/${id.slice(3)}/`;
  return comment ? `${place}comment/${comment.id.slice(3)}/` : `${place}${slug}/`;
}

/** The comment and all below it. */
export function withAnswers(remark: Remark): Remark[] {
  return [remark, ...(remark.answers ?? []).flatMap(withAnswers)];
}

export function allOf(post: Post): Remark[] {
  return post.remarks.flatMap(withAnswers);
}
