import type { StarterTexts } from './ids.ts';

export const it: StarterTexts = {
  'acknowledge-1': {
    title: 'Ricevuto',
    informal:
      '{Ricevuto|Letto|Arrivato}{, {{firstName}}|}. {Grazie di cuore.|Grazie per il commento.|Grazie davvero.}',
  },
  'acknowledge-2': {
    title: 'Letto con calma',
    informal:
      'L’ho letto {con calma|con attenzione|due volte}{, {{firstName}}|}. {Grazie del tempo che ci hai messo.|Mi hai dato da pensare, grazie.|Grazie di averlo scritto così.}',
    formal:
      'L’ho letto {con calma|con attenzione|due volte}{, {{firstName}}|}. {Grazie del tempo che ci ha dedicato.|Mi ha dato da pensare, La ringrazio.|La ringrazio di averlo scritto così.}',
  },
  'acknowledge-3': {
    title: 'Prendo nota',
    informal:
      '{Prendo nota|Me lo segno}{, {{firstName}}|}: {a questo non avevo pensato|spunti così mi aiutano|la prossima volta ci penso}. {Grazie!|Grazie a te.}',
    formal:
      '{Prendo nota|Me lo segno}{, {{firstName}}|}: {a questo non avevo pensato|spunti così mi aiutano|la prossima volta ci penso}. {La ringrazio.|Grazie a Lei.}',
  },
  'thanks-1': {
    title: 'Grazie di cuore',
    informal:
      '{Grazie, {{firstName}}|Grazie di cuore|Che bello leggerlo, grazie}: {parole così fanno bene|mi hai migliorato la giornata|me lo tengo stretto}.',
    formal:
      '{La ringrazio, {{firstName}}|La ringrazio di cuore|Che bello leggerlo, La ringrazio}: {parole così fanno bene|mi ha migliorato la giornata|ne faccio tesoro}.',
  },
  'thanks-2': {
    title: 'A chi c’è sempre',
    informal:
      '{È sempre bello ritrovarti qui, {{firstName}}|È sempre bello ritrovarti qui|Vedere il tuo nome tra i commenti mi fa sempre piacere}. {Grazie di esserci.|Grazie dell’attenzione che ci metti.}',
    formal:
      '{È sempre un piacere ritrovarLa qui, {{firstName}}|È sempre un piacere ritrovarLa qui|Vedere il Suo nome tra i commenti mi fa sempre piacere}. {Grazie di esserci.|La ringrazio dell’attenzione che ci mette.}',
  },
  'thanks-3': {
    title: 'Ci tenevo',
    informal:
      '{A «{{post}}» tenevo molto|Ci tenevo molto|Ci ho lavorato parecchio}: {sapere che ti è arrivato ripaga la fatica|che ti sia piaciuto vale la fatica}. {Grazie, {{firstName}}!|Grazie davvero.}',
    formal:
      '{A «{{post}}» tenevo molto|Ci tenevo molto|Ci ho lavorato parecchio}: {sapere che Le è arrivato ripaga la fatica|che Le sia piaciuto vale la fatica}. {Grazie, {{firstName}}!|La ringrazio.}',
  },
  'promise-1': {
    title: 'Ci guardo e rispondo',
    informal:
      '{Grazie, {{firstName}}|Grazie della domanda|Buona domanda, grazie}: {ci guardo e ti rispondo qui|me ne occupo e torno a scriverti|voglio risponderti bene, dammi un po’ di tempo}.',
    formal:
      '{La ringrazio, {{firstName}}|La ringrazio della domanda|Buona domanda, grazie}: {ci guardo e Le rispondo qui|me ne occupo e torno a scriverLe|vorrei risponderLe bene, mi dia un po’ di tempo}.',
  },
  'promise-2': {
    title: 'Entro un giorno preciso',
    informal:
      '{Grazie, {{firstName}}|Ricevuto, grazie}: {mi serve qualche giorno|devo verificare una cosa|voglio pensarci con calma}. Ti rispondo entro {{date+3d}}.',
    formal:
      '{La ringrazio, {{firstName}}|Ricevuto, La ringrazio}: {mi serve qualche giorno|devo verificare una cosa|voglio pensarci con calma}. Le rispondo entro {{date+3d}}.',
  },
  'promise-3': {
    title: 'Controllo e torno',
    informal:
      '{Grazie di avermelo detto|Grazie della segnalazione}{, {{firstName}}|}. {Controllo|Verifico|Ci guardo dentro} e {scrivo qui che cosa ho trovato|torno a dirti com’è andata}.',
    formal:
      '{Grazie di avermelo detto|La ringrazio della segnalazione}{, {{firstName}}|}. {Controllo|Verifico|Ci guardo dentro} e {scrivo qui che cosa ho trovato|torno a dirLe com’è andata}.',
  },
  'followUp-1': {
    title: 'Come promesso',
    informal:
      'Come promesso{, {{firstName}}|}, {ecco la risposta|eccomi|ecco che cosa ho trovato}: {{cursor}}\n\n{Se qualcosa non è chiaro, dimmelo.|Spero ti sia d’aiuto.|Se ti serve altro, sono qui.}',
    formal:
      'Come promesso{, {{firstName}}|}, {ecco la risposta|eccomi|ecco che cosa ho trovato}: {{cursor}}\n\n{Se qualcosa non è chiaro, me lo dica pure.|Spero Le sia d’aiuto.|Se Le serve altro, sono qui.}',
  },
  'followUp-2': {
    title: 'Dopo l’attesa',
    informal:
      'Come promesso{, {{firstName}}|}, {torno su quello che mi hai scritto|riprendo da dove eravamo}. {Grazie della pazienza.|Ci è voluto un po’, grazie di aver aspettato.} {{cursor}}',
    formal:
      'Come promesso{, {{firstName}}|}, {torno su quello che mi ha scritto|riprendo da dove eravamo}. {Grazie della pazienza.|Ci è voluto un po’, La ringrazio di aver aspettato.} {{cursor}}',
  },
  'followUp-3': {
    title: 'Com’è andata?',
    informal:
      '{Ciao {{firstName}}, com’è andata poi?|Com’è andata, poi?|Poi com’è finita?} {Mi fa piacere saperlo.|Ogni tanto ci ripenso.|Se ti va, raccontami.}',
    formal:
      '{{{greeting}} {{firstName}}, com’è andata poi?|Com’è andata, poi?|Poi com’è finita?} {Mi farebbe piacere saperlo.|Ogni tanto ci ripenso.|Se Le va, me lo racconti.}',
  },
  'question-1': {
    title: 'Ecco la risposta',
    informal:
      '{Bella domanda{, {{firstName}}|}.|Grazie della domanda{, {{firstName}}|}.|Fai bene a chiederlo{, {{firstName}}|}.} {{cursor}}',
    formal:
      '{Bella domanda{, {{firstName}}|}.|La ringrazio della domanda{, {{firstName}}|}.|Fa bene a chiederlo{, {{firstName}}|}.} {{cursor}}',
  },
  'question-2': {
    title: 'Non ne ho la certezza',
    informal:
      '{Non ne ho la certezza|Non lo so di preciso}{, {{firstName}}|}, {ma ti dico quello che so|però posso dirti questo}: {{cursor}}',
    formal:
      '{Non ne ho la certezza|Non lo so di preciso}{, {{firstName}}|}, {ma Le dico quello che so|però posso dirLe questo}: {{cursor}}',
  },
  'question-3': {
    title: 'Mi manca un dettaglio',
    informal:
      '{Volentieri{, {{firstName}}|}.|Ti aiuto volentieri{, {{firstName}}|}.} {Per risponderti bene mi manca un dettaglio|Dimmi solo una cosa}: {{ask:Quale dettaglio ti serve per rispondere?}}',
    formal:
      '{Volentieri{, {{firstName}}|}.|La aiuto volentieri{, {{firstName}}|}.} {Per risponderLe bene mi manca un dettaglio|Mi dica solo una cosa}: {{ask:Quale dettaglio ti serve per rispondere?}}',
  },
  'criticism-1': {
    title: 'È vero',
    informal:
      '{Grazie della franchezza{, {{firstName}}|}.|Grazie di averlo detto con chiarezza{, {{firstName}}|}.|Hai ragione{, {{firstName}}|}, e grazie di avermelo detto.} {È un punto giusto, e lo sistemo così|Qui si può fare meglio, e comincio da questo}: {{cursor}}',
    formal:
      '{Grazie della franchezza{, {{firstName}}|}.|La ringrazio di averlo detto con chiarezza{, {{firstName}}|}.|Ha ragione{, {{firstName}}|}, e La ringrazio di avermelo detto.} {È un punto giusto, e lo sistemo così|Qui si può fare meglio, e comincio da questo}: {{cursor}}',
  },
  'criticism-2': {
    title: 'In parte sì',
    informal:
      '{Grazie di avermi detto come la vedi{, {{firstName}}|}.|Capisco che cosa non ti torna{, {{firstName}}|}, e grazie di averlo scritto.} {C’è del vero, e ne terrò conto.|Una parte la condivido, e la prossima volta ci faccio più attenzione.|Su una parte sono d’accordo, e ci lavoro.} Sul resto {la vedo così|ti dico come ci ho ragionato}: {{cursor}}',
    formal:
      '{Grazie di avermi detto come la vede{, {{firstName}}|}.|Capisco che cosa non Le torna{, {{firstName}}|}, e La ringrazio di averlo scritto.} {C’è del vero, e ne terrò conto.|Una parte la condivido, e la prossima volta ci faccio più attenzione.|Su una parte sono d’accordo, e ci lavoro.} Sul resto {la vedo così|Le dico come ci ho ragionato}: {{cursor}}',
  },
  'criticism-3': {
    title: 'Mi dispiace, rimedio',
    informal:
      '{Mi dispiace per com’è andata{, {{firstName}}|}.|Non doveva andare così{, {{firstName}}|}, mi dispiace.} {Grazie di avermelo fatto sapere.|Hai fatto bene a scrivermi.} {Adesso faccio così|Ecco che cosa succede ora}: {{cursor}}',
    formal:
      '{Mi dispiace per com’è andata{, {{firstName}}|}.|Non doveva andare così{, {{firstName}}|}, mi dispiace.} {La ringrazio di avermelo fatto sapere.|Ha fatto bene a scrivermi.} {Adesso faccio così|Ecco che cosa succede ora}: {{cursor}}',
  },
  'share-1': {
    title: 'Grazie del racconto',
    informal:
      '{Grazie di averlo raccontato{, {{firstName}}|}|Grazie di aver scritto com’è andata{, {{firstName}}|}}: {è utile a chi legge dopo|da qui c’è da imparare|sono le cose che nei post non si trovano}.',
  },
  'share-2': {
    title: 'Grazie del passaparola',
    informal:
      '{Grazie del passaparola|Grazie di averlo fatto girare}{, {{firstName}}|}. {È così che un lavoro piccolo arriva lontano.|Per me conta tanto.|Un saluto a chi lo riceve!}',
  },
  'share-3': {
    title: 'Raccontami di più',
    informal:
      '{Grazie, {{firstName}}, mi incuriosisce|Grazie, mi incuriosisce|Una curiosità}: {che cosa faresti in modo diverso|qual è stata la parte più difficile|che cosa non ti aspettavi}? {Raccontami, se ti va.|Lo chiedo perché mi interessa davvero.}',
    formal:
      '{Grazie, {{firstName}}, mi incuriosisce|La ringrazio, mi incuriosisce|Una curiosità}: {che cosa farebbe in modo diverso|qual è stata la parte più difficile|che cosa non si aspettava}? {Me lo racconti, se Le va.|Lo chiedo perché mi interessa davvero.}',
  },
  'welcome-1': {
    title: 'Che piacere averti qui',
    informal:
      '{Ciao {{firstName}}, che piacere averti qui.|Che piacere averti qui.|È bello trovarti tra i commenti.} {Grazie di aver rotto il ghiaccio.|Se hai domande, scrivi pure.}',
    formal:
      '{{{greeting}} {{firstName}}, è un piacere averLa qui.|È un piacere averLa qui.|È bello trovarLa tra i commenti.} {Grazie di aver rotto il ghiaccio.|Se ha domande, scriva pure.}',
  },
  'welcome-2': {
    title: 'Da dove cominciare',
    informal:
      '{Ciao {{firstName}}, grazie del primo commento.|Grazie del primo commento, mi fa piacere.} {Se ti va di curiosare|Se vuoi un posto da cui partire}, {comincia da qui|io comincerei da qui}: {{ask:Da dove conviene cominciare?}}',
    formal:
      '{{{greeting}} {{firstName}}, La ringrazio del primo commento.|Grazie del primo commento, mi fa piacere.} {Se Le va di curiosare|Se vuole un posto da cui partire}, {cominci da qui|io comincerei da qui}: {{ask:Da dove conviene cominciare?}}',
  },
  'welcome-3': {
    title: 'Che bello ritrovarti',
    informal:
      '{Che bello ritrovarti{, {{firstName}}|}.|Rieccoci{, {{firstName}}|}, che piacere.} {Come va?|Grazie di essere di nuovo qui.|Spero che tu stia bene.}',
    formal:
      '{Che piacere ritrovarLa{, {{firstName}}|}.|È bello rileggerLa{, {{firstName}}|}.} {Come sta?|Grazie di essere di nuovo qui.|Spero che stia bene.}',
  },
  'support-1': {
    title: 'Ti leggo',
    informal:
      '{Grazie di averlo scritto qui{, {{firstName}}|}.|Ho letto, {{firstName}}.|Ho letto.} {Non dev’essere facile.|Mi dispiace che sia così dura.|Mi dispiace, davvero.} {Ti penso.|Ti mando un abbraccio.}',
    formal:
      '{Grazie di averlo scritto qui{, {{firstName}}|}.|Ho letto, {{firstName}}.|Ho letto.} {Non dev’essere facile.|Mi dispiace che sia così dura.|Mi dispiace, davvero.} {Le mando un pensiero.|Le mando un caro saluto.}',
  },
  'support-2': {
    title: 'Non ho le parole',
    informal:
      '{Non ho parole che aggiustino le cose{, {{firstName}}|}.|Non so che cosa dire{, {{firstName}}|}, e non voglio dire cose a caso.} {Ho letto ogni riga.|Però ti leggo, riga per riga.} {Se ti va di continuare, io ci sono.|Quando vuoi, scrivi.}',
    formal:
      '{Non ho parole che aggiustino le cose{, {{firstName}}|}.|Non so che cosa dire{, {{firstName}}|}, e non voglio dire cose a caso.} {Ho letto ogni riga.|Però La leggo, riga per riga.} {Se Le va di continuare, io ci sono.|Quando vuole, scriva.}',
  },
  'support-3': {
    title: 'Un abbraccio',
    informal:
      '{Un abbraccio|Un abbraccio forte|Ti mando un abbraccio}{, {{firstName}}|}. {Ci vuole forza anche solo per scriverlo.|Non serve rispondere, volevo solo che lo sapessi.|Mi fermo un momento su quello che hai scritto.}',
    formal:
      '{Un pensiero per Lei|Le mando un pensiero|Le mando un pensiero affettuoso}{, {{firstName}}|}. {Ci vuole forza anche solo per scriverlo.|Non serve rispondere, volevo solo che lo sapesse.|Mi fermo un momento su quello che ha scritto.}',
  },
  'closing-1': {
    title: 'Di niente',
    informal:
      '{Di niente|È stato un piacere|Ci mancherebbe}{, {{firstName}}|}. {A presto!|Alla prossima!|Un saluto.}',
  },
  'closing-2': {
    title: 'Bella conversazione',
    informal:
      '{È stata una bella conversazione|Grazie della chiacchierata|Parlarne con te mi ha fatto bene}{, {{firstName}}|}. {Alla prossima.|Ci ritroviamo qui.}',
    formal:
      '{È stata una bella conversazione|La ringrazio della conversazione|Parlarne con Lei mi ha fatto bene}{, {{firstName}}|}. {Alla prossima.|Ci ritroviamo qui.}',
  },
  'closing-3': {
    title: 'La porta è aperta',
    informal:
      '{Grazie a te|Figurati}{, {{firstName}}|}. {Se ti viene in mente altro, scrivi.|Se ci sono novità, fammi sapere.|Qui la porta è sempre aperta.}',
    formal:
      '{Grazie a Lei|Si figuri}{, {{firstName}}|}. {Se Le viene in mente altro, scriva pure.|Se ci sono novità, mi faccia sapere.|Qui la porta è sempre aperta.}',
  },
};
