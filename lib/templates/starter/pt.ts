import type { StarterTexts } from './ids.ts';

/** Words that Brazil and Portugal share; nobody thanks as a man or a woman. */
export const pt: StarterTexts = {
  'acknowledge-1': {
    title: 'Recebido',
    informal:
      '{Recebido|Mensagem lida|Chegou}{, {{firstName}}|}. {Agradeço de coração.|Agradeço o comentário.|Agradeço muito.}',
  },
  'acknowledge-2': {
    title: 'Lido com calma',
    informal:
      'Li tudo {com calma|com atenção|duas vezes}{, {{firstName}}|}. {Agradeço o tempo dedicado.|Vou pensar nisso.|Muito bem dito.}',
    formal:
      'Li tudo {com calma|com atenção|duas vezes}{, {{firstName}}|}. {Agradeço-lhe o tempo dedicado.|Agradeço-lhe, vou pensar nisso.|Agradeço-lhe a forma como disse isso.}',
  },
  'acknowledge-3': {
    title: 'Tomo nota',
    informal:
      '{Tomo nota|Vou anotar}{, {{firstName}}|}: {não tinha pensado nisso|ideias assim ajudam|da próxima vez levo em conta}. {Agradeço!|Agradeço a ideia.}',
    formal:
      '{Tomo nota|Vou anotar}{, {{firstName}}|}: {não tinha pensado nisso|ideias assim ajudam|da próxima vez levo em conta}. {Agradeço-lhe.|Agradeço-lhe a ideia.}',
  },
  'thanks-1': {
    title: 'De coração',
    informal:
      '{Agradeço, {{firstName}}|Agradeço de coração|Que bom ler isso, agradeço}: {palavras assim fazem bem|o meu dia ficou melhor|vou guardar estas palavras}.',
    formal:
      '{Agradeço-lhe, {{firstName}}|Agradeço-lhe de coração|É bom ler isso, agradeço-lhe}: {palavras assim fazem bem|alegrou o meu dia|vou guardar as suas palavras}.',
  },
  'thanks-2': {
    title: 'A quem sempre volta',
    informal:
      '{É sempre bom ter a sua companhia, {{firstName}}|É sempre bom ter a sua companhia|Ver o seu nome nos comentários é sempre uma alegria}. {Agradeço a presença.|Agradeço a leitura atenta.}',
    formal:
      '{É sempre um gosto ler as suas palavras, {{firstName}}|É sempre um gosto ler as suas palavras|Ver o seu nome nos comentários é sempre uma alegria}. {Agradeço-lhe a companhia.|Agradeço-lhe a leitura atenta.}',
  },
  'thanks-3': {
    title: 'Com muito carinho',
    informal:
      '{Fiz “{{post}}” com muito carinho|Fiz isto com muito carinho|Isto deu bastante trabalho}: {saber que agradou faz valer a pena|as suas palavras fazem valer a pena}. {Agradeço, {{firstName}}!|Agradeço de verdade.}',
    formal:
      '{Fiz “{{post}}” com muito carinho|Fiz isto com muito carinho|Isto deu bastante trabalho}: {saber que lhe agradou faz valer a pena|as suas palavras fazem valer a pena}. {Agradeço-lhe, {{firstName}}!|Agradeço-lhe de verdade.}',
  },
  'promise-1': {
    title: 'Vou ver e respondo',
    informal:
      '{Agradeço, {{firstName}}|Agradeço a pergunta|Boa pergunta}: {vou ver e respondo aqui|vou tratar disso e volto para contar|quero responder bem, preciso de um pouco de tempo}.',
    formal:
      '{Agradeço-lhe, {{firstName}}|Agradeço-lhe a pergunta|É uma boa pergunta}: {vou ver e respondo-lhe aqui|vou tratar disso e volto para lhe contar|gostaria de lhe responder bem e preciso de um pouco de tempo}.',
  },
  'promise-2': {
    title: 'Com dia marcado',
    informal:
      '{Agradeço, {{firstName}}|Recebido, agradeço}. {Preciso de alguns dias|Tenho de verificar uma coisa|Quero pensar nisso com calma}: respondo até {{date+3d}}.',
    formal:
      '{Agradeço-lhe, {{firstName}}|Recebido, agradeço-lhe}. {Preciso de alguns dias|Tenho de verificar uma coisa|Quero pensar nisso com calma}: respondo-lhe até {{date+3d}}.',
  },
  'promise-3': {
    title: 'Vou verificar',
    informal:
      '{Ainda bem que avisou|Agradeço o aviso}{, {{firstName}}|}. {Vou verificar|Vou ver com atenção} e {escrevo aqui o que encontrar|volto para contar}.',
    formal:
      '{Agradeço-lhe por avisar|Agradeço-lhe o aviso}{, {{firstName}}|}. {Vou verificar|Vou ver com atenção} e {escrevo aqui o que encontrar|volto para lhe contar}.',
  },
  'followUp-1': {
    title: 'Como prometido',
    informal:
      'Como prometido{, {{firstName}}|}, {aqui está a resposta|cá estou|eis o que encontrei}: {{cursor}}\n\n{Se algo não ficou claro, diga.|Espero que ajude.|Se precisar de mais alguma coisa, estou aqui.}',
    formal:
      'Como prometido{, {{firstName}}|}, {aqui está a resposta|cá estou|eis o que encontrei}: {{cursor}}\n\n{Se algo não ficou claro, peço-lhe que me diga.|Espero que lhe seja útil.|Se lhe faltar alguma coisa, estou aqui.}',
  },
  'followUp-2': {
    title: 'Depois da espera',
    informal:
      'Como prometido{, {{firstName}}|}, {volto ao seu comentário|retomo o nosso assunto}. {Agradeço a paciência.|Demorou um pouco, agradeço a espera.} {{cursor}}',
    formal:
      'Como prometido{, {{firstName}}|}, {volto ao que escreveu|retomo o nosso assunto}. {Agradeço-lhe a paciência.|Demorou um pouco, agradeço-lhe a espera.} {{cursor}}',
  },
  'followUp-3': {
    title: 'Como foi?',
    informal:
      '{Olá, {{firstName}}, como foi no fim?|E no fim, como foi?|E então, como terminou?} {Gostaria de saber.|Voltei a pensar nisso.|Conte, se quiser.}',
    formal:
      '{{{greeting}}, {{firstName}}, como foi no fim?|E no fim, como foi?|E então, como terminou?} {Gostaria de saber.|Voltei a pensar nisso.|Se quiser contar, leio com gosto.}',
  },
  'question-1': {
    title: 'Aqui está a resposta',
    informal:
      '{Boa pergunta{, {{firstName}}|}.|Agradeço a pergunta{, {{firstName}}|}.|Fez bem em perguntar{, {{firstName}}|}.} {{cursor}}',
    formal:
      '{É uma boa pergunta{, {{firstName}}|}.|Agradeço-lhe a pergunta{, {{firstName}}|}.|Faz bem em perguntar{, {{firstName}}|}.} {{cursor}}',
  },
  'question-2': {
    title: 'Sem certeza',
    informal:
      '{Certeza não tenho|Não sei ao certo}{, {{firstName}}|}, {mas isto eu sei|mas posso dizer isto}: {{cursor}}',
    formal:
      '{Certeza não tenho|Não sei ao certo}{, {{firstName}}|}, {mas isto eu sei|mas posso dizer-lhe isto}: {{cursor}}',
  },
  'question-3': {
    title: 'Falta um detalhe',
    informal:
      '{Com gosto|Ajudo com gosto}{, {{firstName}}|}. {Para responder bem, falta um detalhe|Diga só uma coisa}: {{ask:Que detalhe falta para responder?}}',
    formal:
      '{Com todo o gosto|Com muito gosto}{, {{firstName}}|}. {Para lhe responder bem, falta um detalhe|Só lhe peço um detalhe}: {{ask:Que detalhe falta para responder?}}',
  },
  'criticism-1': {
    title: 'É verdade',
    informal:
      '{Agradeço a franqueza{, {{firstName}}|}.|Agradeço por falar com clareza{, {{firstName}}|}.|Tem razão{, {{firstName}}|}, e ainda bem que disse.} {A observação é justa, e vou corrigir assim|Dá para fazer melhor, e começo por aqui}: {{cursor}}',
    formal:
      '{Agradeço-lhe a franqueza{, {{firstName}}|}.|Agradeço-lhe a clareza{, {{firstName}}|}.|Tem razão{, {{firstName}}|}, e agradeço-lhe por dizer.} {A observação é justa, e vou corrigir assim|É possível fazer melhor, e começo por aqui}: {{cursor}}',
  },
  'criticism-2': {
    title: 'Em parte, sim',
    informal:
      '{Agradeço por dizer como vê isto{, {{firstName}}|}.|Entendo o que não convenceu{, {{firstName}}|}, e agradeço por escrever.} {Há verdade nisso, e vou levar em conta.|Com uma parte eu concordo, e vou trabalhar nela.} No resto, {vejo assim|pensei desta forma}: {{cursor}}',
    formal:
      '{Agradeço-lhe por dizer como vê isto{, {{firstName}}|}.|Entendo o que não lhe agradou{, {{firstName}}|}, e agradeço-lhe por escrever.} {Há verdade nisso, e vou levar em conta.|Com uma parte eu concordo, e vou trabalhar nela.} No resto, {vejo assim|pensei desta forma}: {{cursor}}',
  },
  'criticism-3': {
    title: 'Lamento, vou resolver',
    informal:
      '{Lamento o que aconteceu{, {{firstName}}|}.|Não devia ter sido assim{, {{firstName}}|}, peço desculpa.} {Agradeço por avisar.|Fez bem em escrever.} {Agora vou fazer isto|O próximo passo é este}: {{cursor}}',
    formal:
      '{Lamento o que aconteceu{, {{firstName}}|}.|Não devia ter sido assim{, {{firstName}}|}, peço-lhe desculpa.} {Agradeço-lhe por avisar.|Fez bem em escrever.} {Agora vou fazer isto|O próximo passo é este}: {{cursor}}',
  },
  'share-1': {
    title: 'Agradeço o relato',
    informal:
      '{Agradeço por contar|Agradeço o relato}{, {{firstName}}|}: {ajuda quem vier ler depois|há sempre o que aprender|é o que nenhuma publicação mostra}.',
  },
  'share-2': {
    title: 'Passar a palavra',
    informal:
      '{Agradeço por passar a palavra|Agradeço por fazer circular}{, {{firstName}}|}. {É assim que um trabalho pequeno vai longe.|Para mim significa muito.|Um abraço a quem receber!}',
  },
  'share-3': {
    title: 'Conte mais',
    informal:
      '{Agradeço, {{firstName}}, e fico com curiosidade|Agradeço, e fico com curiosidade|Uma curiosidade}: {o que faria de outra forma|o que foi mais difícil|o que não esperava}? {Conte, se quiser.|Pergunto porque me interessa de verdade.}',
    formal:
      '{Agradeço-lhe, {{firstName}}, e tenho uma curiosidade|Agradeço-lhe, e tenho uma curiosidade|Uma curiosidade}: {o que faria de outra forma|o que lhe pareceu mais difícil|o que não esperava}? {Se quiser contar, leio com gosto.|Pergunto porque me interessa de verdade.}',
  },
  'welcome-1': {
    title: 'Mais uma voz',
    informal:
      '{Olá, {{firstName}}, que bom ter mais uma voz por aqui.|Que bom ter mais uma voz por aqui.|Que alegria, um primeiro comentário.} {Agradeço por quebrar o gelo.|Se tiver perguntas, escreva.}',
    formal:
      '{{{greeting}}, {{firstName}}, é um gosto ler o seu comentário.|É um gosto ler o seu comentário.|Dou-lhe as boas-vindas.} {Agradeço-lhe por quebrar o gelo.|Se tiver perguntas, escreva-me.}',
  },
  'welcome-2': {
    title: 'Por onde começar',
    informal:
      '{Olá, {{firstName}}, agradeço o primeiro comentário.|Agradeço o primeiro comentário, que alegria.} {Se quiser explorar|Se procura por onde começar}, {comece por aqui|eu começaria por aqui}: {{ask:Por onde convém começar?}}',
    formal:
      '{{{greeting}}, {{firstName}}, agradeço-lhe o primeiro comentário.|Agradeço-lhe o primeiro comentário: é uma alegria.} {Se quiser explorar|Se procura por onde começar}, {sugiro-lhe começar aqui|eu começaria por aqui}: {{ask:Por onde convém começar?}}',
  },
  'welcome-3': {
    title: 'Que bom reencontro',
    informal:
      '{Que bom este reencontro{, {{firstName}}|}.|Que alegria ler o seu nome de novo{, {{firstName}}|}.} {Como vai?|Agradeço por voltar.|Espero que esteja tudo bem.}',
    formal:
      '{É bom voltar a ler as suas palavras{, {{firstName}}|}.|Que alegria ler o seu nome de novo{, {{firstName}}|}.} {Como tem passado?|Agradeço-lhe por voltar.|Espero que esteja tudo bem.}',
  },
  'support-1': {
    title: 'Li tudo',
    informal:
      '{Agradeço por escrever isso aqui{, {{firstName}}|}.|Li, {{firstName}}.|Li tudo.} {Não deve ser fácil.|Lamento que seja tão duro.|Lamento muito.} {Um grande abraço.|Deixo aqui um abraço.}',
    formal:
      '{Agradeço-lhe por escrever isso aqui{, {{firstName}}|}.|Li, {{firstName}}.|Li tudo.} {Não deve ser fácil.|Lamento que seja tão duro.|Lamento muito.} {Envio-lhe um abraço.|Envio-lhe um pensamento amigo.}',
  },
  'support-2': {
    title: 'Sem palavras',
    informal:
      '{Não tenho palavras que resolvam{, {{firstName}}|}.|Não sei o que dizer{, {{firstName}}|}, e não quero dizer qualquer coisa.} {Li cada linha.|Mas li, linha por linha.} {Se quiser continuar, estou aqui.|Quando quiser, escreva.}',
    formal:
      '{Não tenho palavras que resolvam{, {{firstName}}|}.|Não sei o que lhe dizer{, {{firstName}}|}, e não quero dizer qualquer coisa.} {Li cada linha.|Mas li, linha por linha.} {Se quiser continuar, estou aqui.|Escreva quando quiser.}',
  },
  'support-3': {
    title: 'Um abraço',
    informal:
      '{Um abraço|Um abraço forte|Deixo um abraço}{, {{firstName}}|}. {É preciso força só para escrever isso.|Não é preciso responder, só queria que soubesse.|Fico um momento com estas palavras.}',
    formal:
      '{Um abraço|Envio-lhe um abraço|Deixo-lhe um abraço}{, {{firstName}}|}. {É preciso força só para escrever isso.|Não é preciso responder, só queria que soubesse.|Fico um momento com as suas palavras.}',
  },
  'closing-1': {
    title: 'De nada',
    informal:
      '{De nada|Foi um prazer|Não há de quê}{, {{firstName}}|}. {Até breve!|Até uma próxima!|Um abraço.}',
  },
  'closing-2': {
    title: 'Boa conversa',
    informal:
      '{Foi uma boa conversa|Agradeço a conversa|Foi bom conversar sobre isso}{, {{firstName}}|}. {Até uma próxima.|Até breve, por aqui.}',
    formal:
      '{Foi uma boa conversa|Agradeço-lhe a conversa|Fez-me bem falar disto}{, {{firstName}}|}. {Até uma próxima.|Até breve, por aqui.}',
  },
  'closing-3': {
    title: 'A porta aberta',
    informal:
      '{Eu é que agradeço|Por nada}{, {{firstName}}|}. {Se houver mais alguma coisa, escreva.|Se houver novidades, conte.|Aqui a porta está sempre aberta.}',
    formal:
      '{Eu é que lhe agradeço|Não tem de quê}{, {{firstName}}|}. {Se lhe ocorrer mais alguma coisa, escreva.|Se houver novidades, será um gosto saber.|Aqui a porta está sempre aberta.}',
  },
};
