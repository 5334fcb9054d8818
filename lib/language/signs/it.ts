import type { Signs } from './signs.ts';

export const it: Signs = {
  asks: [
    '(?:che|quale|quali|qual|quanta|quanti|quante) \\p{L}+ (?:hai|avete|usi|usate|dai|date|metti|mettete|consigli|consigliate|serve|servono|ci vuole|è|era|sono|fai|fate|devo|posso|prendo)|(?:da|per|in|di|a|con|su) (?:che|quanto|quanti|quante|quale|quali|chi|cosa|dove) \\p{L}+',
    "(?:si può|si riesce a|serve|si trova|si trovano|bisogna|esiste|c'è) (?:\\p{L}+ )+(?:o|oppure|anche|su|fuori) |e (?:il|la|lo|i|le) \\p{L}+ (?:che (?:dice|ha detto)|com'è|come|quando|dove|quanto)|per (?:\\p{L}+ )?(?:mancini|celiaci|vegani|principianti|bambini) (?:c'è|va bene|esiste)",
    'dimmi (?:dove|come|quando|quanto|che|quale)|diteci (?:dove|come|quando)|ma (?:il|la|lo) \\p{L}+ che dice',
    "(?:come|quanto|quanta|quanti|quante|dove|quando|qual|quale|quali|chi|perch[eéè]|che) (?:si (?:fa|usa|chiama|trova|compra|può|conserva)|posso|possiamo|devo|dovrei|fai|fate|hai|avete|è fatto|costa|costano|dura|durano|pesa|tempo|ci (?:vuole|vogliono|metti|mettete)|lo (?:fai|trovo|posso|usi)|la (?:fai|trovo|posso)|li (?:trovo|compri)|esce|uscirà|torni|tornate|sarà|apri|aprite|chiudete|usi|usate|fanno|mai (?:non|hai|avete|il|la)|intendi|ne (?:pensi|dici)|tipo di|marca|modello|farina|differenza|è (?:il|la|lo|l'|i|questo|questa|meglio)|sono (?:i|le|gli))",
    'cosa (?:usi|usate|intendi|ne pensi|ne pensate|ne dici|consigli|consigliate|cambia|succede|posso|devo|vuol dire|significa|metti|ci metti)',
    '(?:mi|ci) (?:sai|sapete|puoi|potete|potresti|potreste|sapresti|sapreste|dici|dite|spieghi|spiegate|consigli|consigliate|passi|mandi|dai|date|aiuti)',
    '(?:sai|sapete|puoi|potete|potresti|potreste|sapresti|riesci|riuscite|riusciresti) (?:dir|mostrar|spiegar|consigliar|far|mandar|scriver|dare|dire|fare|mettere|mostrare|spiegare|consigliare|scrivere|rifare|pubblicare|se|dove|come|quando|quanto)\\p{L}*',
    '(?:posso|si può|possiamo|si possono|va bene|vanno bene|funziona anche|vale anche|basta|serve|servono|bisogna|conviene) (?:usare|sostituire|fare|farlo|farla|mettere|avere|sapere|congelare|anche|se|con|senza|chieder\\p{L}*|il|la|lo|un|una|ordinare|prenotare|pagare)',
    "(?:hai|avete) (?:mai|già|per caso|qualche|una ricetta|un link|consigli|dei consigli)|(?:vendete|vendi|spedite|spedisci|accettate) (?:anche|online|all'estero|a domicilio|il|la|le|i|in|a|pane|carte)|(?:c'è|ci sono|ci sarà|ci saranno) (?:un modo|una ricetta|un link|un corso|dei corsi|posti|ancora posti)",
    'esiste (?:una|un|anche)',
    'meglio \\p{L}+ o \\p{L}+',
  ],
  wonders: [
    '(?:avrei|ho) bisogno di sapere|(?:ma )?quante (?:ore|persone|volte|uova)|quanti (?:grammi|giorni|minuti|litri)|quale preferisc[ie]|una curiosità|(?:ma )?è difficile da|le hai fatte tu|(?:si può|si possono) (?:congelare|fare|usare|giocare|sostituire)|che scarpe|si trova anche|la farina è',
    "(?:mi (?:diresti|direste|dici|sai dire|puoi dire)|per caso (?:hai|avete|c'è)|(?:prezzo|info|costo|ricetta|taglia|misure|link) (?:per favore|per piacere|grazie|please|pls|x favore)|che? \\p{L}+ (?:usi|usate|hai usato) (?:x|per)|ke \\p{L}+|cosa (?:posso|devo|potrei|ci) \\p{L}+|(?:è|va|sono) .{1,30} o (?:no|\\p{L}+)$|si fa .{1,20} o \\p{L}+$)",
    '(?:mi chiedevo|mi chiedo|mi domando|volevo (?:chieder\\p{L}*|sapere)|vorrei (?:saper\\p{L}*|capire|chieder\\p{L}*)|non (?:ho capito|capisco|mi è chiaro) (?:se|come|quanto|quando|dove|che cosa|cosa)|avrei una domanda|ho una domanda|(?<!nessuna )(?<!senza )(?:una|altra|piccola) domanda|^domanda|sarei curios[oa] di sapere|(?:mi )?piacerebbe sapere|fammi sapere (?:se|come|quando|dove|quanto)|fatemi sapere (?:se|come|quando|dove|quanto)|ricetta (?:per favore|per piacere|please|pls)|link (?:per favore|please|pls))',
  ],
  rhetorical: [
    "(?:e |ma )?chi (?!ha |è (?:il|la|lo|l'|quest)|fa |canta|suona|ti |vi |l'ha|posso|contatt)|(?:altr[ie]|qualche altr[oa]|c'è|ci sono) .*(?:qui|in ascolto|presenti|in sala)$",
    ".*(?:qualcun[oa]|qualcun'altr[oa]|qualcun altro|chi altro|altri come me|di voi|tra voi|fra voi|voi altri|raga|ragazzi)",
    'ma (?:ti|vi) (?:rendi|rendete) conto|ma ti sei',
    "sono (?:l'unic[oa]|sol[oa] io)|c'è qualcun[oa]|qualcun altro|a (?:chi|qualcun)|si può essere|esiste (?:qualcosa|qualcuno) di (?:più|meglio)|non (?:è|sono|vi sembra|ti sembra|trovate) (?:\\p{L}+ )?(?:bell|splendid|meraviglios|stupend|tener|dolc)\\p{L}*",
    '(?:ma )?come (?:fai|fate) (?:a|ad) \\p{L}+|ma come (?:è possibile|si può)|ma quanto',
    "chi di voi|qualcuno di voi|qualcuno (?:va|viene|corre)|chi (?:viene|corre|va|c'è|altro|altri|è di)",
    "(?:ma )?(?:chi non|come si fa a non|come fai a (?:essere|avere|non)|cosa (?:vuoi|vuoi di|c'è di) (?:più|meglio)|che (?:dire|altro dire|vuoi di più)|vogliamo parlare|ma quanto (?:è|sei|sono)|quanto (?:è bell|sei brav|sono bell)\\p{L}*|ma (?:si può|ti rendi conto|vi rendete conto|vi sembra|ti sembra|che)|ma (?:dove|come) (?:sei|siamo|eri)|possibile che|e (?:questo|questa|questi) (?:sarebbe|sarebbero)|serio|seriamente|vi pare)",
  ],
  marvels: [
    "(?:e )?(?:sai|sapete|lo sai|sapete che) (?:una )?cosa|indovina(?:te)?(?: un po')?|perch[eé] no|chi lo sa|chissà|e allora|e quindi|non ci credo|ci credete|ricordate|vi ricordate|te lo ricordi|nessuno|coincidenze",
    '(?:ma )?(?:davvero|veramente|sul serio|ma dai|no dai|cosa|eh|come|che|giura|seriamente|ma scherzi|scherzi|ma che|già|di già|anche tu)',
  ],
  tags: ['(?:vero|eh|no|giusto|o no|non trovi|non trovate|o sbaglio|non è vero|capito|sai)'],
  faults: [
    "brutt[oaie] (?:scelt|idea|figura|esperienza|sorpresa)\\p{L}*|con tutto il rispetto|questo non è (?:il|la|un|una)|mi si chiudono le arterie|che schifo|coi piedi|seee|come no$|un po' troppo|servizio clienti|mai più|si poteva dire|e basta$",
    "(?:car[oa]|poc[oa]|lent[oa]) per quello che (?:è|offre|vale|fa)|prima (?:i tuoi|le tue|eri|spiegavi|facevi|scrivevi)|di fretta|(?:sembra|pare|suona come) (?:una )?(?:pubblicità|spot|marchetta|televendita)|tanto (?:rumore|fumo)|molto rumore|poco arrosto|si dorme|fa dormire|soporifer[oa]|che sonno|(?:ah|oh) (?:bene|fantastico|ottimo|perfetto),? (?:altr\\p{L}+|un altro|un'altra)|\\bboh\\b|\\bmah\\b|bah|(?:si è )?(?:rott|scucit|scollat|sciolt|sfaldat)[oaie] (?:subito|al primo|dopo|alla prima)|una pubblicità|fastidios[oaie]|insopportabil[ei]",
    "(?:non si riesce|impossibile|difficile|faticos\\p{L}+) (?:a |ad |da )?(?:ascoltare|leggere|capire|seguire|vedere|sentire|montare|usare)|gracchia|mosse|sfocat[oaie]|sgranat[oaie]|sovraespost[oaie]|pixelat[oaie]|fiacc[oaie]|lentissim[oaie]|lunghissim[oaie]|carissim[oaie]|pericolos[oaie]|(?:è|anche|pure|dati) (?:obsolet|superat|vecchi)\\p{L}*|altro che|mancavano|mancava|non ti dona|non (?:condivido|sono d'accordo|concordo|mi (?:va|torna|torna proprio)|ci (?:siamo|sto)|regge|ti dona|rende|merita|aiuta|c'entra)|lascia a desiderare|lasciano a desiderare|da rivedere|buttato via|buttati via|sprecat[oaie]|mollato|abbandonato a|tagliato male|mal fatt[oaie]|fatto male|fatta male|scritto male|scritta male|spiegato male|spiegata male|inascoltabile|invedibile|troppo (?:poco|spazio|rumore|tempo|vento)|ingannevole|pubblicità occulta|marchetta|pubblicità mascherata",
    "(?:non sono|non) (?:molto |proprio |affatto |per niente |completamente )?d'accordo|(?:hai|ha|avete) torto|(?:è|sono|hai|avete) (?:\\p{L}+ )?(?:falso|falsa|false|sbagliat\\p{L})|ti sbagli|vi sbagliate|consiglio sbagliato",
    'delus[oaie]|deludente|deludenti|delusione|pessim[oaie]|scandalos[oaie]|vergogn(?:a|oso|osa|atevi)|fa(?:nno)? (?:schifo|pena|cagare)|schifezza|orribil[ei]|terribil[ei]|inutil[ei]|fuorviant[ei]|ridicol[oaie]|patetic[oaie]|banal[ei]|noios[oaie]|una noia|illeggibil[ei]|imbarazzant[ei]|superficial[ei]|scadent[ei]|mediocre|insipid[oaie]|immangiabil[ei]|disonest[oaie]|truffa|fregatura|perdita di tempo|tempo (?:perso|sprecato)|soldi (?:buttati|sprecati)|acchiappaclick|click ?bait',
    "non (?:mi )?(?:funziona|funzionano|è chiaro|si capisce|si capisce niente|si capisce nulla|si sente|si vede|si legge|convince|convinto|convince affatto|piace|è piaciut[oa]|sono piaciut[ie]|è corrett[oa]|è ver[oa]|è giusto|ha senso|va bene|va|vale|ne vale|serve a (?:niente|nulla)|rispond\\p{L}+|hai (?:spiegato|detto|capito|mai)|è (?:all'altezza|arrivat[oa]|possibile)|consiglio|compr\\p{L}+ più|torn\\p{L}+ più|ci siamo|è un granché)",
    'non (?:mi |ci )?(?:ha|hanno|avete|hai) (?:convinto|risposto|rispost\\p{L}|spiegato|funzionato)',
    'tropp[oaie] (?:lung|lent|car|salat|dolc|umid|complicat|veloc|pubblicit|spot|sale|zucchero|musica|chiacchier|teoric|generic|confus|bass|alt)\\p{L}*',
    '(?:mi )?(?:aspettavo|sarei aspettat[oa]) (?:di (?:più|meglio)|qualcosa di (?:più|meglio)|molto di più)|(?:poteva|potevi|potevate|si poteva) (?:essere|fare|fare di|dire|evitare|spiegare)',
    "peccato (?:che|per|però|solo)|che peccato|manca(?:no)? (?:il|la|lo|i|gli|le|un|una|tutt|completamente|l')\\p{L}*|hai (?:dimenticato|saltato|scritto male|confuso)|c'è un (?:errore|refuso)|ci sono (?:errori|degli errori|troppi)|pieno di (?:errori|pubblicità)|piena di (?:errori|pubblicità)|avresti (?:dovuto|potuto)|avreste (?:dovuto|potuto)|stavolta no|peggio|peggiorat[oaie]|in calo|scusa ma|scusate ma|senza offesa|audio (?:pessimo|basso|bassissimo)|si sente male|qualità (?:bassa|scarsa|in calo)",
    'prezz[oi] (?:assurd|esagerat|folli|fuori)\\p{L}*|arrivat[oa] (?:rott|danneggiat|in ritardo|tardi|fredd)\\p{L}*|mai (?:arrivat\\p{L}|ricevut\\p{L})|aspetto (?:ancora )?(?:una risposta|il rimborso|il pacco)|nessuno (?:risponde|mi risponde)',
  ],
  mildFaults: [
    "(?:un po'|un poco|un pelo|abbastanza|forse|secondo me|per me|per i miei gusti|avrei|manca|mancano|meno|poco|pochi|poca|lung[oa]|lent[oa]|car[oa]|difficil\\p{L}|confus[oa]|ripetitiv[oa]|preferi\\p{L}+|la musica|l'audio|il prezzo|il finale|non (?!vedo|posso|riesco|so|smett|ho parole|è mai|sei))",
  ],
  buts: ['ma|però|peccato|tuttavia|solo che|anche se'],
  negations: [
    'non (?:è |sei |mi |ha |hai |sono |siete |ci |si |ti )?(?:mai |affatto |per niente |certo |assolutamente |stat[oa] )?|mai (?:stat[oa] |un[oa]? )?|niente (?:di )?|nessun[oa]? |senza (?:nessun[oa] )?|né |nulla (?:di )?',
  ],
  harmless: [
    "peccato (?:che )?(?:non )?(?:abit|viv|sto |sia lontan|siamo lontan|per me|esser|poter|io |aver|l'ho|ho |mi )\\p{L}*|(?:mi|ci) manc\\p{L}+|manca solo|non manca (?:niente|nulla)|impossibile (?:non|resistere|scegliere|staccar)\\p{L}*|pericolosamente|che invidia|da star male|mi (?:odio|vergogno)|io ho sbagliato|sono (?:negat|un disastro)\\p{L}*|fa un male",
    "niente male|non male|mica male|non è male|da paura|mortale|pazzesc[oa]|non sbagli\\p{L}* (?:mai|un)|non delud\\p{L}+|mai delus\\p{L}+|tropp[oa] (?:bell|brav|buon|forte|fort|simpatic|carin|top|figo)\\p{L}*|che vergogna (?:io|per me)|senza peccato|non vedo l'ora|sbagliavo io|ho sbagliato io|errore mio|colpa mia",
  ],
  praises: [
    'finalmente (?:un[oa]|qualcun[oa]) che|(?:il|la) miglior|un dono|una bomba|spacchi|sembra di stare|venuta voglia|tienitelo',
    '(?:semplice|chiar[oa]),? (?:chiar[oa]|dirett[oa])|così si fa(?:nno)?|roba buona|mi hai salvat[oa]|cinque stelle|senza parole|acquolina|da leccarsi i baffi|spacca',
    'sembra un (?:quadro|film|sogno)|forza della natura|fa paura quanto|quanto (?:è|sei|sono) (?:dolc|bell|brav|buon|carin|simpatic|migliorat)\\p{L}*|avevo (?:proprio )?bisogno di (?:leggere|sentire|vedere)|(?:è|sono) un piacere|che (?:è un )?piacere|stima|applausi|chapeau|un mito|una meraviglia|che (?:foto|voce|mano|colori|luce|ridere|brividi|dolcezza|tenerezza)|impeccabil[ei]|ineccepibil[ei]|niente da (?:dire|ridire|aggiungere)|non mi stanco|sempre il top|scrivi (?:benissimo|da dio|bene)|mi hai (?:fatto (?:ridere|piangere|venire)|convint[oa]|emozionat[oa])|per niente noios[oa]|mai noios[oa]|parole sante|sante parole|concordo|verissimo|hai ragione|quanta (?:verità|bellezza|poesia)',
    'bell(?:o|a|i|e|issim[oaie])|bravo|brava|bravi|brave|bravissim[oaie]|stupend[oaie]|meraviglios[oaie]|fantastic[oaie]|splendid[oaie]|perfett[oaie]|magnific[oaie]|eccezional[ei]|complimenti|ottim[oaie]|super|top|adoro|amo|ador[oa]|mi piace|(?:mi )?piaciut[oaie]|strepitos[oaie]|incantevol[ei]|interessantissim[oaie]|interessante|utilissim[oaie]|utile|chiarissim[oaie]|spettacol\\p{L}+|pazzesc[oaie]|niente male|non male|mica male|da paura|mortale|buonissim[oaie]|squisit[oaie]|delizios[oaie]|emozionante|commoss[oa]|grande|grandi|mitic[oaie]|numero uno|il migliore|la migliore|i migliori|le migliori|capolavoro|poesia|wow|che (?:brav|bell|buon|meravigli|spettacol|forza|classe|talento)\\p{L}*|non delud\\p{L}+ mai|mai delus\\p{L}|genial[ei]|genio|top',
  ],
  shares: [
    "abitat[oa] (?:lì|là)|fatt[oa] (?:ieri|oggi|stasera|stamattina|domenica)|provat[oa] (?:ieri|oggi|stasera|stamattina|domenica|a)|grazie a questo \\p{L}+ ho|io ci \\p{L}+|lett[oa] tutto d'un fiato|ho saltato|mess[oa] in pratica|comprat[oa] (?:nel|\\p{L}+ anni)",
    "io (?:suono|corro|coltivo|cucio|vivo|abito|lavoro|insegno|sono)|con (?:la|il|lo|l') ?\\p{L}+ (?:di \\p{L}+ )?(?:è venut|viene|ho)\\p{L}*|mess[oa] in pratica|risparmiato|stampat[oa] e|appes[oa]|letto ad alta voce|iniziat[oa]",
    "(?:ho|abbiamo) (?:cambiat|costruit|montat|piantat|regalat|perso|trovat|portat|risparmiat|cominciat|smesso|ripostat|linkat|tradott|disegnat|dipint|scritt|insegnat|vendut|scopert|ereditat|adottat|cucit|comprat)\\p{L}*|iniziat[oa] anch'io|linkat[oa]|ripostat[oa]|condivis[oa]|mandat[oa] (?:a|al|alla|nel)|girat[oa] (?:a|al|alla|nel)|inoltrat[oa]|noi (?:\\p{L}+ ){0,3}(?:facciamo|usiamo|mettiamo|leggiamo|lo|la|abbiamo|invece|ci)|risparmiat[ei]|quest'anno (?:la|il|i|le|abbiamo|ho)|seguit[oa] (?:il|i|tuo|passo)|anch'io",
    "(?:l'|li |le |lo |la )?ho (?:provat|fatt|rifatt|preparat|cucinat|seguit|condivis|inoltrat|mandat|girat|stampat|consigliat|comprat|usat|sperimentat|sostituit|aggiunt|cominciat|iniziat|vissut|perso|lett[oa] (?:tutto|in una))\\p{L}*|abbiamo (?:provat|fatt|rifatt|preparat|seguit|condivis|comprat|aggiunt)\\p{L}*|(?:anche|pure) (?:a me|io|da me|noi)|io (?:invece|di solito|uso|faccio|metto|aggiungo|l'ho|ho|lo faccio|la faccio)|da me|a casa (?:mia|nostra)|mia (?:mamma|nonna|figlia|moglie|sorella|zia|madre|suocera)|mio (?:padre|nonno|figlio|marito|fratello|zio|papà)|(?:l')?(?:ho )?condivis[oa]|condivido|mi (?:è (?:capitato|successo|venut[oa]|riuscit[oa])|ricorda|hai fatto ricordare|sono (?:venut|riuscit)\\p{L}*)|ricordo (?:ancora|quando)|quando ero|da (?:piccol[oa]|bambin[oa]|ragazz[oa])|anni fa|è venut[oa] (?:bene|benissimo|buon)\\p{L}*|lo faccio (?:anch'io|da)|la faccio (?:anch'io|da)|stessa (?:cosa|storia|esperienza)|idem",
  ],
  closes: [
    "(?:d'accordo|tutto ok|tutto chiaro|chiarissimo|risolto|grazie ancora|adesso (?:ho capito|è chiaro))[,!. ]+(?:\\p{L}+[,!. ]+){0,5}(?:grazie|presto|buona \\p{L}+)|ok$|(?:ok|perfetto) 👍",
    'grazie (?:per la|della|mille della|mille per la) (?:risposta|precisazione|spiegazione|dritta)',
    '(?:gentilissim[oa]|ah ecco|ecco|ah|figurati|tranquill[oa]|nessun problema|non importa|fa niente|va benissimo|ok ci provo|ok proverò)[,!. ]+(?:\\p{L}+ ){0,4}(?:grazie|buona|ciao|allora)',
    "(?:ok|okay|va bene|perfetto|capito|chiaro|chiarissimo|d'accordo|allora|ah ok|ottimo|sì|si|ricevuto|a posto|bene) ?,? ?(?:allora |sì |si |ora |adesso )?(?:grazie|ti ringrazio|grazie mille|farò così|provo|proverò|ci provo|a presto|buona (?:giornata|serata|domenica)|ciao)|(?:a presto|alla prossima|buona (?:giornata|serata|domenica|settimana|notte)|ci vediamo|a domani|buon (?:lavoro|weekend|week end|fine settimana))",
  ],
};
