import type { Signs } from './signs.ts';

export const fr: Signs = {
  asks: [
    "(?:qu')?est-ce (?:que|qu'\\p{L}+)|qu'est-ce|comment (?:fais|faites|faire|fait-on|puis-je|peut-on|as-tu|avez-vous|tu|vous|on|ça|s'appelle|je|est-ce)|pourquoi (?:as-tu|avez-vous|est-ce|ne pas|tu|vous|pas|on|il|elle|c'est)|où (?:as-tu|avez-vous|puis-je|peut-on|trouver?|acheter|est|sont|tu|vous|on|se)|combien (?:de|ça|coûte|tu|vous|d'|pour)|quand (?:est|sort|sera|reviens|revenez|allez|vas|aura|ouvre)|quel(?:le)?s? (?:est|sont|farine|marque|type|taille|quantité|température|logiciel|appareil|différence|four)|c'est (?:quoi|quelle?|combien|où|quand|possible|normal)|(?:tu|vous) (?:utilises|utilisez|livrez|vendez|vends|fais|faites|mets|mettez|conseilles|conseillez|recommandes|recommandez) (?:quoi|quelle?|quels|quelles|combien|où|aussi)",
    "(?:peux|as|sais|fais|es|vas|pourrais|aurais|utilises|connais|penses)-tu|(?:pouvez|pourriez|avez|savez|faites|êtes|auriez|livrez|vendez|utilisez|connaissez|pensez|comptez)-vous|(?:puis|dois|faut)-(?:je|il)|peut-on|doit-on|y a-t-il|(?:on|je) peut? (?:remplacer|mettre|congeler|utiliser|faire)|je peux (?:remplacer|mettre|congeler|utiliser|faire)|quelqu'un (?:sait|connaît)|(?:une )?idée (?:pour|de)",
  ],
  wonders: [
    "(?:je me (?:demande|demandais)|j'aimerais (?:savoir|comprendre)|je voudrais (?:savoir|comprendre)|je voulais (?:savoir|demander)|je n(?:e |')(?:ai pas compris|comprends pas) (?:comment|si|pourquoi|où|quand|ce que)|j'ai pas compris (?:comment|si|pourquoi|où)|(?:j'ai )?une (?:petite )?question|petite question|question|dites-moi (?:si|comment|où|quand)|dis-moi (?:si|comment|où|quand)|la recette (?:svp|stp|s'il)|(?:un|le) lien (?:svp|stp|s'il)|curieu(?:x|se) de savoir)",
  ],
  rhetorical: [
    "(?:(?:mais )?qui (?:n'aime|n'a jamais|ne|peut résister)|que (?:dire|demander) de (?:plus|mieux)|que dire|quoi de (?:mieux|plus)|comment (?:ne pas|résister|peut-on (?:ne pas|dire|oser|écrire)|fais-tu pour être|faites-vous pour être)|vous (?:plaisantez|rigolez)|tu (?:plaisantes|rigoles)|sérieusement|c'est (?:une blague|sérieux)|n'est-ce pas|on en parle|mais où (?:va|allons|étais)|est-ce vraiment sérieux)",
  ],
  marvels: ["(?:ah bon|vraiment|sérieux|sérieusement|c'est vrai|quoi|hein|non|pour de vrai|déjà|ah oui|comment|toi aussi|vous aussi|sans blague)"],
  tags: ["(?:non|hein|n'est-ce pas|pas vrai|vrai|ok|d'accord|tu trouves pas|vous trouvez pas|si)"],
  faults: [
    "(?:pas|suis pas|absolument pas|pas du tout|plus) d'accord|(?:tu as|t'as|vous avez) tort|(?:c'est|est|sont|tout est) (?:\\p{L}+ment |complètement |tout |totalement |juste |vraiment |très |trop |un peu )?(?:faux|fausse|nul|nulle|n'importe quoi|mauvais|mauvaise|honteux|ridicule|inutile|ennuyeux|décevant|pas (?:vrai|clair|sérieux|normal|juste|bon|correct|terrible|possible|acceptable))",
    "déçue?s?|décevante?s?|déception|mauvais(?:e)? (?:conseil|qualité|son|expérience|foi|idée|goût|service)|mensong\\p{L}*|honte(?:ux|use)?|trompeu(?:r|rs|se|ses)|n'importe quoi|perte de temps|perdu (?:mon|une|deux) \\p{L}+|arnaque|nul(?:le|lissime)|médiocre|horrible|affreu(?:x|se)|inadmissible|inacceptable|scandaleux|ridicule|illisible|incompréhensible|immangeable|fade|bâclée?|superficiel(?:le)?|ennuyeu(?:x|se)|ennuyant|chiant|putaclic|piège à clics|insupportable|malhonnête|pire|du grand n'importe|baisse de qualité|aucun (?:intérêt|goût|sens)|aucune (?:réponse|explication|utilité)|sans (?:intérêt|goût|réponse)|remboursement|jamais (?:arrivée?|reçue?|livrée?|plus)|toujours pas (?:reçue?|arrivée?|de réponse)|arrivée? (?:cassée?|abîmée?|en retard|froide?)",
    "(?:ça |cela |il |elle |lien )?(?:ne |n')?(?:marche|fonctionne|sert|répond|explique|convient|vaut|tient|lève) (?:pas|plus|à rien|jamais)|n'a (?:pas|jamais) (?:marché|fonctionné|levé|répondu|convaincu|aimé)|(?:je n'|j'|je ne |je )(?:ai pas|suis pas|aime pas|recommande pas|comprends pas (?:l'intérêt|pourquoi)|reviendrai pas|reviendrai plus|achèterai plus|ai pas du tout|ai rien compris|adhère pas|valide pas)(?: du tout| trop| vraiment)?(?: aimé| convaincue?| fan| d'accord| satisfaite?| compris| accroché)?|on (?:n'|ne )?(?:entend|comprend|voit|lit) (?:rien|pas|mal|à peine)|pas (?:convaincue?|terrible|clair|très clair|assez|pratique|sérieux|fan|satisfaite?|digne|honnête|top|ouf|à la hauteur)",
    "trop (?:longue?s?|lente?s?|chers?|chères?|salée?s?|sucrée?s?|compliquée?s?|court\\p{L}*|vite|rapide|fort\\p{L}*|de (?:pub|pubs|sucre|sel|musique|bla|blabla|texte|fautes|publicité)|gras\\p{L}*|sec|sèche|humide|vague|théorique|brouillon)",
    "dommage|c'est dommage|il (?:manque|faudrait)|manque (?:de|d'|le|la|l'|les|un|une)|vous (?:devriez|auriez (?:dû|pu)|oubliez|avez oublié)|tu (?:devrais|aurais (?:dû|pu)|oublies|as oublié)|t'as oublié|j'attendais (?:mieux|plus)|je m'attendais à (?:mieux|plus|autre chose)|(?:aurait|pourrait) (?:pu |être )?(?:être )?(?:plus|mieux|moins)|il y a (?:une|des) (?:erreur|faute|coquille)s?|plein(?:e)? de (?:fautes|pub)|une erreur (?:dans|à|au)|c'était mieux avant|en baisse|franchement|honnêtement|sans vouloir (?:vexer|critiquer|être)|désolée? mais|le son est",
  ],
  mildFaults: [
    "(?:un peu|un poil|assez|plutôt|peut-être|selon moi|pour moi|à mon goût|manque|moins|pas|j'aurais|préf\\p{L}+|longue?|lente?|cher|chère|difficile|compliquée?|la musique|le son|le prix|la fin|dommage|trop)",
  ],
  buts: ['mais|par contre|cependant|toutefois|dommage|sauf que|en revanche'],
  negations: [
    "(?:pas|jamais|aucune?|rien|sans|ni|ne (?:\\p{L}+ )?(?:pas|jamais)|n'\\p{L}+ (?:pas|jamais)) (?:du tout |vraiment |si |été |aussi |de |d'|un |une )?",
  ],
  harmless: [
    "pas mal|pas mauvais\\p{L}*|pas dégueu|trop (?:bien|bon|bonne|beau|belle|mignon\\p{L}*|cool|fort(?:e)?|top|stylé\\p{L}*|hâte|chou|géniale?)|jamais déçue?s?|pas déçue?s?|n'ai jamais été déçue?|mortel(?:le)?|j'avais tort|mon erreur|ma faute|pas de souci|sans faute|honte à moi|c'est pas faux|j'ai honte|n'est-ce pas|une tuerie",
  ],
  praises: [
    "bravo|superbe|super|magnifique|génial(?:e|es)?|excellente?s?|parfaite?s?|merveilleu(?:x|se)|sublime|splendide|incroyable|extraordinaire|formidable|fantastique|félicitations|chapeau|top|au top|j'adore|adore|adoré|j'aime|(?:très|trop|si|tellement) (?:beau|belle|beaux|belles|bon|bonne|bien|joli|jolie|intéressant\\p{L}*|clair|claire|utile|touchant\\p{L}*|inspirant\\p{L}*|drôle|mignon\\p{L}*|gourmand\\p{L}*)|beau|belle|jolie?|quel (?:talent|plaisir|beau|travail|bonheur)|quelle (?:belle|beauté|merveille|voix|plume|chance|bonne)|délicieu(?:x|se)|un (?:délice|régal|plaisir|bonheur|bijou|chef-d'œuvre)|une (?:merveille|tuerie|pépite)|pas mal|mortel|touchée?|émue?|émouvant\\p{L}*|inspirant\\p{L}*|intéressant\\p{L}*|utile|passionnant\\p{L}*|le meilleur|la meilleure|les meilleur\\p{L}*|waouh|wow|jamais déçue?s?|continue(?:z)?|ça donne (?:envie|faim)|bien (?:vu|dit|expliqué|écrit|joué)",
  ],
  shares: [
    "(?:je l'ai|je les ai|j'en ai|je l’ai|j'ai|on a|nous avons|on l'a) (?:testée?s?|essayée?s?|faite?s?|fait|refaite?|refait|préparée?|cuisinée?|suivi|partagée?|envoyée?|transmis|imprimée?|achetée?s?|utilisée?|remplacé|ajouté|commencé|vécu|perdu|connu|eu la même|eu le même|aussi|mis|offert|montré)|(?:partagée?|testée?|essayée?|adoptée?|validée?) (?:avec|hier|ce|par|chez|sur|dans|à|et)|je partage|je (?:la|le|les) fais|moi (?:aussi|je|j'|c'est|ça)|chez (?:moi|nous)|ma (?:mère|grand-mère|fille|femme|sœur|tante|maman|mamie|belle-mère)|mon (?:père|grand-père|fils|mari|frère|oncle|papa|papi|compagnon)|ça me rappelle|ça m'est arrivé|quand j'étais|dans mon enfance|il y a \\p{L}+ ans|je me (?:souviens|rappelle)|même (?:chose|expérience|histoire) (?:ici|pour moi|chez)|pareil (?:pour moi|ici|chez)|résultat (?:super|parfait|top)|je mets|j'utilise|je fais",
  ],
  closes: [
    "(?:ok|d'accord|parfait|très bien|compris|entendu|ah ok|super|bien reçu|ça marche|c'est noté|noté|oui|nickel|c'est clair),? ?(?:merci|je (?:vais|teste|note|ferai)|à bientôt|bonne (?:journée|soirée)|du coup)|(?:à bientôt|à la prochaine|bonne (?:journée|soirée|semaine|nuit|continuation)|bon (?:week-end|weekend|dimanche|courage)|belle (?:journée|soirée)|à demain)|(?:c'est noté|bien noté|compris|ça marche)",
  ],
};
