/**
 * Words for "weigh your words", by language. Picked by hand, since the surest ones of cuss (words/cuss) are also "mettre", "moule", "leche"
 * and "chunky": who answers about bread would be stopped at every step. What is rude always is in cuss as well, but for German, which it
 * has not.
 */
export interface RudeWords {
  /** Rude whoever it is about. */
  always: ReadonlySet<string>;
  /** Rude about others; about oneself ("che stupida che sono") or denied ("no stupid question") it is kind. */
  ofOthers: ReadonlySet<string>;
}

export const rudeWords: Readonly<Record<string, RudeWords>> = {
  it: {
    always:
      setOf(`cazzata cazzate cazzo cazzone cazzoni coglione coglioni coglionata coglionate stronzo stronza stronzi stronze stronzata
      stronzate merda merdoso vaffanculo fanculo bastardo bastarde puttana puttane puttanata puttanate zoccola mignotta minchiata
      minchiate minchione rompicoglioni leccaculo`),
    ofOthers:
      setOf(`idiota idioti cretino cretina cretini imbecille imbecilli deficiente deficienti scemo scema scemi stupido stupida
      stupidi stupide ignorante ignoranti`),
  },
  en: {
    always:
      setOf(`asshole assholes bastard bastards bitch bitches bullshit cunt dickhead dumbass fuck fucked fucker fuckers fucking
      motherfucker horseshit jackass retard retarded shithead shitty twat wanker whore slut`),
    ofOthers: setOf(
      `idiot idiots idiotic imbecile imbeciles moron morons stupid dumb ignorant loser losers crap`,
    ),
  },
  fr: {
    always:
      setOf(`connard connards connarde connasse connerie conneries enculé enculés enfoiré merde pute salaud salauds salope
      salopes emmerder emmerdeur`),
    ofOthers:
      setOf(`idiot idiote idiots idiotes imbécile imbéciles crétin crétine crétins débile débiles abruti abrutie abrutis stupide
      stupides ignorant ignorante`),
  },
  es: {
    always: setOf(
      `gilipollas cabrón cabrona cabrones mierda puta puto putas pendejo pendeja pendejos malparido comemierda soplapollas`,
    ),
    ofOthers: setOf(
      `idiota idiotas imbécil imbéciles estúpido estúpida estúpidos estúpidas cretino ignorante ignorantes mentecato`,
    ),
  },
  de: {
    always:
      setOf(`arschloch arschlöcher wichser fotze schlampe hurensohn scheiße scheiss scheiß scheissdreck scheißdreck drecksau miststück
      verpiss`),
    ofOthers: setOf(
      `idiot idiotin idioten idiotisch trottel vollidiot depp deppen dummkopf dumme dummer dummes`,
    ),
  },
  pt: {
    always: setOf(
      `babaca babacas caralho cuzão merda puta puto otário otária arrombado vagabunda foda fodido`,
    ),
    ofOthers:
      setOf(`idiota idiotas imbecil imbecis cretino cretina estúpido estúpida estúpidos estúpidas burro burra burros ignorante
      ignorantes`),
  },
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
