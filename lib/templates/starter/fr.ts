import type { StarterTexts } from './ids.ts';

export const fr: StarterTexts = {
  'acknowledge-1': {
    title: 'Bien reçu',
    informal:
      '{Bien reçu|Bien lu|C’est noté}{, {{firstName}}|}. {Un grand merci.|Merci pour ce commentaire.|Merci d’avoir écrit.}',
  },
  'acknowledge-2': {
    title: 'Lu avec attention',
    informal:
      'J’ai lu ça {à tête reposée|avec attention|deux fois}{, {{firstName}}|}. {Merci du temps que tu y as mis.|Tu me donnes à réfléchir, merci.|Merci de l’avoir dit comme ça.}',
    formal:
      'J’ai lu cela {à tête reposée|avec attention|deux fois}{, {{firstName}}|}. {Merci du temps que vous y avez consacré.|Vous me donnez à réfléchir, merci.|Merci de l’avoir dit ainsi.}',
  },
  'acknowledge-3': {
    title: 'Je prends note',
    informal:
      '{Je prends note|Je garde ça en tête}{, {{firstName}}|} : {je n’y avais pas pensé|ce genre d’idée m’aide|j’y penserai la prochaine fois}. {Merci !|Merci à toi.}',
    formal:
      '{Je prends note|Je garde cela en tête}{, {{firstName}}|} : {je n’y avais pas pensé|ce genre d’idée m’aide|j’y penserai la prochaine fois}. {Merci !|Merci à vous.}',
  },
  'thanks-1': {
    title: 'Merci de tout cœur',
    informal:
      '{Merci, {{firstName}}|Merci de tout cœur|Quel plaisir de lire ça, merci} : {des mots pareils font du bien|tu embellis ma journée|je garde tes mots précieusement}.',
    formal:
      '{Merci, {{firstName}}|Merci de tout cœur|Quel plaisir de lire cela, merci} : {de tels mots font du bien|vous embellissez ma journée|je garde vos mots précieusement}.',
  },
  'thanks-2': {
    title: 'À qui revient souvent',
    informal:
      '{Toujours un plaisir de te retrouver ici, {{firstName}}|Toujours un plaisir de te retrouver ici|Voir ton nom dans les commentaires me fait toujours plaisir}. {Merci d’être là.|Merci de ton attention.}',
    formal:
      '{Toujours un plaisir de vous retrouver ici, {{firstName}}|Toujours un plaisir de vous retrouver ici|Voir votre nom dans les commentaires me fait toujours plaisir}. {Merci d’être là.|Merci de votre attention.}',
  },
  'thanks-3': {
    title: 'J’y tenais',
    informal:
      '{Je tenais beaucoup à « {{post}} »|J’y tenais beaucoup|J’y ai mis du temps} : {savoir que ça te parle, c’est ma récompense|tes mots valent bien tout ce travail}. {Merci, {{firstName}} !|Vraiment, merci.}',
    formal:
      '{Je tenais beaucoup à « {{post}} »|J’y tenais beaucoup|J’y ai mis du temps} : {savoir que cela vous parle est ma récompense|vos mots valent bien tout ce travail}. {Merci, {{firstName}} !|Vraiment, merci.}',
  },
  'promise-1': {
    title: 'Je regarde et je réponds',
    informal:
      '{Merci, {{firstName}}|Merci de ta question|Bonne question, merci} : {je regarde et je te réponds ici|je m’en occupe et je reviens t’écrire|j’aimerais te répondre comme il faut, laisse-moi un peu de temps}.',
    formal:
      '{Merci, {{firstName}}|Merci de votre question|Bonne question, merci} : {je regarde et je vous réponds ici|je m’en occupe et je reviens vous écrire|j’aimerais vous répondre comme il faut, laissez-moi un peu de temps}.',
  },
  'promise-2': {
    title: 'Une date précise',
    informal:
      '{Merci, {{firstName}}.|Bien reçu, merci.} {Il me faut quelques jours|Je dois vérifier une chose|J’aimerais y réfléchir tranquillement} : je te réponds au plus tard {{date+3d}}.',
    formal:
      '{Merci, {{firstName}}.|Bien reçu, merci.} {Il me faut quelques jours|Je dois vérifier une chose|J’aimerais y réfléchir tranquillement} : je vous réponds au plus tard {{date+3d}}.',
  },
  'promise-3': {
    title: 'Je vérifie d’abord',
    informal:
      '{Merci de me le dire|Merci de l’avoir signalé}{, {{firstName}}|}. {Je vérifie|Je regarde ça de près} et {j’écris ici ce que j’ai trouvé|je reviens te dire ce qu’il en est}.',
    formal:
      '{Merci de me le dire|Merci de l’avoir signalé}{, {{firstName}}|}. {Je vérifie|Je regarde cela de près} et {j’écris ici ce que j’ai trouvé|je reviens vous dire ce qu’il en est}.',
  },
  'followUp-1': {
    title: 'Comme promis',
    informal:
      'Comme promis{, {{firstName}}|}, {voici la réponse|me voici|voici ce que j’ai trouvé} : {{cursor}}\n\n{Si quelque chose n’est pas clair, dis-le-moi.|J’espère que ça t’aidera.|S’il te faut autre chose, je suis là.}',
    formal:
      'Comme promis{, {{firstName}}|}, {voici la réponse|me voici|voici ce que j’ai trouvé} : {{cursor}}\n\n{Si quelque chose n’est pas clair, dites-le-moi.|J’espère que cela vous aidera.|S’il vous faut autre chose, je suis là.}',
  },
  'followUp-2': {
    title: 'Après l’attente',
    informal:
      'Comme promis{, {{firstName}}|}, {je reviens à ce que tu m’as écrit|je reprends là où nous en étions}. {Merci de ta patience.|Ça a pris un peu de temps, merci d’avoir attendu.} {{cursor}}',
    formal:
      'Comme promis{, {{firstName}}|}, {je reviens à ce que vous m’avez écrit|je reprends là où nous en étions}. {Merci de votre patience.|Cela a pris un peu de temps, merci d’avoir attendu.} {{cursor}}',
  },
  'followUp-3': {
    title: 'Et alors ?',
    informal:
      '{Salut {{firstName}}, comment ça s’est passé, finalement ?|Comment ça s’est passé, finalement ?|Et qu’est-ce que ça a donné ?} {J’aimerais bien savoir.|J’y repensais.|Raconte, si tu en as envie.}',
    formal:
      '{{{greeting}} {{firstName}}, comment cela s’est-il passé, finalement ?|Comment cela s’est-il passé, finalement ?|Et qu’est-ce que cela a donné ?} {J’aimerais bien le savoir.|J’y repensais.|Racontez-moi, si vous en avez envie.}',
  },
  'question-1': {
    title: 'Voici la réponse',
    informal:
      '{Bonne question{, {{firstName}}|}.|Merci de ta question{, {{firstName}}|}.|Tu fais bien de demander{, {{firstName}}|}.} {{cursor}}',
    formal:
      '{Bonne question{, {{firstName}}|}.|Merci de votre question{, {{firstName}}|}.|Vous faites bien de demander{, {{firstName}}|}.} {{cursor}}',
  },
  'question-2': {
    title: 'Sans certitude',
    informal:
      '{Je n’ai pas de certitude|Je ne peux pas l’affirmer}{, {{firstName}}|}, {mais voici ce que je sais|mais je peux te dire ceci} : {{cursor}}',
    formal:
      '{Je n’ai pas de certitude|Je ne peux pas l’affirmer}{, {{firstName}}|}, {mais voici ce que je sais|mais je peux vous dire ceci} : {{cursor}}',
  },
  'question-3': {
    title: 'Il me manque un détail',
    informal:
      '{Avec plaisir|Volontiers}{, {{firstName}}|}. {Pour bien te répondre, il me manque un détail|Dis-moi juste une chose} : {{ask:Quel détail vous manque pour répondre ?}}',
    formal:
      '{Avec plaisir|Volontiers}{, {{firstName}}|}. {Pour bien vous répondre, il me manque un détail|Dites-moi juste une chose} : {{ask:Quel détail vous manque pour répondre ?}}',
  },
  'criticism-1': {
    title: 'C’est juste',
    informal:
      '{Merci de ta franchise{, {{firstName}}|}.|Merci de l’avoir dit clairement{, {{firstName}}|}.|Tu as raison{, {{firstName}}|}, et merci de me le dire.} {La remarque est juste, et voici comment je corrige|On peut faire mieux, et je commence par là} : {{cursor}}',
    formal:
      '{Merci de votre franchise{, {{firstName}}|}.|Merci de l’avoir dit clairement{, {{firstName}}|}.|Vous avez raison{, {{firstName}}|}, et merci de me le dire.} {La remarque est juste, et voici comment je corrige|On peut faire mieux, et je commence par là} : {{cursor}}',
  },
  'criticism-2': {
    title: 'En partie, oui',
    informal:
      '{Merci de me dire comment tu vois les choses{, {{firstName}}|}.|Je comprends ce qui te gêne{, {{firstName}}|}, et merci de l’avoir écrit.} {Il y a du vrai, et j’en tiendrai compte.|Sur une partie, je suis d’accord, et j’y travaille.} Pour le reste, {je vois ça ainsi|voici mon raisonnement} : {{cursor}}',
    formal:
      '{Merci de me dire comment vous voyez les choses{, {{firstName}}|}.|Je comprends ce qui vous gêne{, {{firstName}}|}, et merci de l’avoir écrit.} {Il y a du vrai, et j’en tiendrai compte.|Sur une partie, je suis d’accord, et j’y travaille.} Pour le reste, {je vois la chose ainsi|voici mon raisonnement} : {{cursor}}',
  },
  'criticism-3': {
    title: 'Pardon, je répare',
    informal:
      '{Pardon pour ce qui s’est passé{, {{firstName}}|}.|Ça n’aurait pas dû se passer ainsi{, {{firstName}}|}, et je m’en excuse.} {Merci de m’en avoir parlé.|Tu as bien fait d’écrire.} {Voici ce que je fais maintenant|Voici la suite} : {{cursor}}',
    formal:
      '{Toutes mes excuses pour ce qui s’est passé{, {{firstName}}|}.|Cela n’aurait pas dû se passer ainsi{, {{firstName}}|}, veuillez m’en excuser.} {Merci de m’en avoir parlé.|Vous avez bien fait d’écrire.} {Voici ce que je fais maintenant|Voici la suite} : {{cursor}}',
  },
  'share-1': {
    title: 'Merci du retour',
    informal:
      '{Merci de l’avoir raconté|Merci pour ce retour}{, {{firstName}}|} : {ça aidera ceux qui liront après|il y a toujours à apprendre|c’est ce qu’aucun article ne montre}.',
  },
  'share-2': {
    title: 'Merci d’en parler',
    informal:
      '{Merci de l’avoir fait circuler|Merci d’en parler autour de toi}{, {{firstName}}|}. {C’est comme ça qu’un petit travail va loin.|Pour moi, ça compte beaucoup.|Bien le bonjour à qui le recevra !}',
    formal:
      '{Merci de l’avoir fait circuler|Merci d’en parler autour de vous}{, {{firstName}}|}. {C’est ainsi qu’un petit travail va loin.|Pour moi, cela compte beaucoup.|Bien le bonjour à qui le recevra !}',
  },
  'share-3': {
    title: 'La suite m’intéresse',
    informal:
      '{Merci, {{firstName}}, ça m’intrigue|Merci, ça m’intrigue|Par curiosité} : {que ferais-tu autrement|quel a été le plus difficile|à quoi ne t’attendais-tu pas} ? {Raconte, si tu veux.|Je demande parce que ça m’intéresse vraiment.}',
    formal:
      '{Merci, {{firstName}}, cela m’intrigue|Merci, cela m’intrigue|Par curiosité} : {que feriez-vous autrement|quel a été le plus difficile|à quoi ne vous attendiez-vous pas} ? {Racontez-moi, si vous voulez.|Je demande parce que cela m’intéresse vraiment.}',
  },
  'welcome-1': {
    title: 'Un plaisir de t’accueillir',
    informal:
      '{Salut {{firstName}}, quel plaisir de te lire ici.|Quel plaisir de te lire ici.|C’est bon de te voir dans les commentaires.} {Merci d’avoir brisé la glace.|Si tu as des questions, pose-les ici.}',
    formal:
      '{{{greeting}} {{firstName}}, c’est un plaisir de vous lire ici.|C’est un plaisir de vous lire ici.|Quelle joie de vous voir dans les commentaires.} {Merci d’avoir brisé la glace.|Si vous avez des questions, posez-les ici.}',
  },
  'welcome-2': {
    title: 'Par où commencer',
    informal:
      '{Salut {{firstName}}, merci pour ce premier commentaire.|Merci pour ce premier commentaire, ça me fait plaisir.} {Si tu veux flâner un peu|S’il te faut un point de départ}, {commence ici|je commencerais ici} : {{ask:Par où conseillez-vous de commencer ?}}',
    formal:
      '{{{greeting}} {{firstName}}, merci pour ce premier commentaire.|Merci pour ce premier commentaire, cela me fait plaisir.} {Si vous voulez flâner un peu|S’il vous faut un point de départ}, {commencez ici|je commencerais ici} : {{ask:Par où conseillez-vous de commencer ?}}',
  },
  'welcome-3': {
    title: 'Quel plaisir de te revoir',
    informal:
      '{Quel plaisir de te retrouver{, {{firstName}}|}.|Te revoilà{, {{firstName}}|}, quelle joie.} {Comment vas-tu ?|Merci d’être de nouveau là.|J’espère que tu vas bien.}',
    formal:
      '{Quel plaisir de vous retrouver{, {{firstName}}|}.|Vous revoilà{, {{firstName}}|}, quelle joie.} {Comment allez-vous ?|Merci d’être de nouveau là.|J’espère que vous allez bien.}',
  },
  'support-1': {
    title: 'Je te lis',
    informal:
      '{Merci de l’avoir écrit ici{, {{firstName}}|}.|J’ai lu, {{firstName}}.|J’ai lu.} {Ça ne doit pas être facile.|C’est dur, ce que tu traverses.|Ça me serre le cœur.} {Je pense à toi.|Je t’embrasse.}',
    formal:
      '{Merci de l’avoir écrit ici{, {{firstName}}|}.|J’ai lu, {{firstName}}.|J’ai lu.} {Cela ne doit pas être facile.|C’est dur, ce que vous traversez.|Cela me serre le cœur.} {Je pense à vous.|Je vous envoie une pensée.}',
  },
  'support-2': {
    title: 'Pas les mots',
    informal:
      '{Je n’ai pas de mots qui réparent{, {{firstName}}|}.|Je ne sais pas quoi dire{, {{firstName}}|}, et je ne veux pas dire n’importe quoi.} {J’ai lu chaque ligne.|Mais je te lis, ligne après ligne.} {Si tu as envie de continuer, je suis là.|Écris quand tu veux.}',
    formal:
      '{Je n’ai pas de mots qui réparent{, {{firstName}}|}.|Je ne sais pas quoi dire{, {{firstName}}|}, et je ne veux pas parler à la légère.} {J’ai lu chaque ligne.|Mais je vous lis, ligne après ligne.} {Si vous avez envie de continuer, je suis là.|Écrivez quand vous voulez.}',
  },
  'support-3': {
    title: 'Une pensée',
    informal:
      '{Une pensée pour toi|Je pense à toi|Je t’embrasse fort}{, {{firstName}}|}. {Il faut de la force rien que pour l’écrire.|Pas besoin de répondre, je voulais juste que tu le saches.|Je m’arrête un moment sur tes mots.}',
    formal:
      '{Une pensée pour vous|Je pense à vous|Je vous adresse une pensée}{, {{firstName}}|}. {Il faut de la force rien que pour l’écrire.|Inutile de répondre, je voulais juste que vous le sachiez.|Je m’arrête un moment sur vos mots.}',
  },
  'closing-1': {
    title: 'Avec plaisir',
    informal:
      '{Avec plaisir|De rien|C’est bien normal}{, {{firstName}}|}. {À bientôt !|À la prochaine !|Au plaisir.}',
  },
  'closing-2': {
    title: 'Bel échange',
    informal:
      '{C’était un bel échange|Merci pour la conversation|Ça m’a fait du bien d’en parler avec toi}{, {{firstName}}|}. {À la prochaine.|On se retrouve ici.}',
    formal:
      '{C’était un bel échange|Merci pour la conversation|Cela m’a fait du bien d’en parler avec vous}{, {{firstName}}|}. {À la prochaine.|Au plaisir de vous retrouver ici.}',
  },
  'closing-3': {
    title: 'La porte est ouverte',
    informal:
      '{Merci à toi|Pas de quoi}{, {{firstName}}|}. {Si autre chose te vient à l’esprit, écris.|S’il y a du nouveau, dis-moi.|Ici, la porte est toujours ouverte.}',
    formal:
      '{Merci à vous|Je vous en prie}{, {{firstName}}|}. {Si autre chose vous vient à l’esprit, écrivez.|S’il y a du nouveau, dites-le-moi.|Ici, la porte est toujours ouverte.}',
  },
};
