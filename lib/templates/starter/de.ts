import type { StarterTexts } from './ids.ts';

export const de: StarterTexts = {
  'acknowledge-1': {
    title: 'Angekommen',
    informal:
      '{Angekommen|Gelesen|Gern gelesen}{, {{firstName}}|}. {Herzlichen Dank.|Danke für den Kommentar.|Vielen Dank fürs Schreiben.}',
  },
  'acknowledge-2': {
    title: 'In Ruhe gelesen',
    informal:
      'Ich habe das {in Ruhe|aufmerksam|zweimal} gelesen{, {{firstName}}|}. {Danke für die Zeit, die du dir genommen hast.|Das bringt mich zum Nachdenken, danke.|Danke, dass du es so gesagt hast.}',
    formal:
      'Ich habe das {in Ruhe|aufmerksam|zweimal} gelesen{, {{firstName}}|}. {Danke für die Zeit, die Sie sich genommen haben.|Das bringt mich zum Nachdenken, danke.|Danke, dass Sie es so gesagt haben.}',
  },
  'acknowledge-3': {
    title: 'Notiert',
    informal:
      '{Notiert|Das merke ich mir}{, {{firstName}}|}: {Daran hatte ich nicht gedacht|Solche Hinweise helfen mir|Beim nächsten Mal denke ich daran}. {Danke!|Danke dir.}',
    formal:
      '{Notiert|Das merke ich mir}{, {{firstName}}|}: {Daran hatte ich nicht gedacht|Solche Hinweise helfen mir|Beim nächsten Mal denke ich daran}. {Danke!|Ich danke Ihnen.}',
  },
  'thanks-1': {
    title: 'Herzlichen Dank',
    informal:
      '{Danke, {{firstName}}|Herzlichen Dank|Wie schön zu lesen, danke}: {Solche Worte tun gut|Du hast mir den Tag verschönert|Das hebe ich mir auf}.',
    formal:
      '{Danke, {{firstName}}|Ich danke Ihnen herzlich|Wie schön zu lesen, danke}: {Solche Worte tun gut|Sie haben mir den Tag verschönert|Das hebe ich mir auf}.',
  },
  'thanks-2': {
    title: 'Für die Treue',
    informal:
      '{Immer wieder schön, dich hier zu sehen, {{firstName}}|Immer wieder schön, dich hier zu sehen|Ich freue mich jedes Mal, deinen Namen in den Kommentaren zu lesen}. {Danke, dass du da bist.|Danke, dass du so genau hinsiehst.}',
    formal:
      '{Immer wieder schön, Sie hier zu sehen, {{firstName}}|Immer wieder schön, Sie hier zu sehen|Ich freue mich jedes Mal, Ihren Namen in den Kommentaren zu lesen}. {Danke, dass Sie da sind.|Danke, dass Sie so genau hinsehen.}',
  },
  'thanks-3': {
    title: 'Es lag mir am Herzen',
    informal:
      '{„{{post}}“ lag mir am Herzen|Das lag mir am Herzen|Daran habe ich lange gesessen}: {Dass es bei dir ankommt, macht die Mühe wett|Deine Worte machen die Mühe wett}. {Danke, {{firstName}}!|Von Herzen danke.}',
    formal:
      '{„{{post}}“ lag mir am Herzen|Das lag mir am Herzen|Daran habe ich lange gesessen}: {Dass es bei Ihnen ankommt, macht die Mühe wett|Ihre Worte machen die Mühe wett}. {Danke, {{firstName}}!|Von Herzen danke.}',
  },
  'promise-1': {
    title: 'Ich sehe nach',
    informal:
      '{Danke, {{firstName}}|Danke für deine Frage|Gute Frage, danke}. {Ich sehe nach und antworte dir hier.|Ich kümmere mich darum und melde mich bei dir.|Ich möchte dir richtig antworten, gib mir etwas Zeit.}',
    formal:
      '{Danke, {{firstName}}|Danke für Ihre Frage|Gute Frage, danke}. {Ich sehe nach und antworte Ihnen hier.|Ich kümmere mich darum und melde mich bei Ihnen.|Ich möchte Ihnen richtig antworten, geben Sie mir etwas Zeit.}',
  },
  'promise-2': {
    title: 'Mit festem Termin',
    informal:
      '{Danke, {{firstName}}|Angekommen, danke}. {Ich brauche ein paar Tage|Ich muss erst etwas prüfen|Ich möchte in Ruhe darüber nachdenken} und antworte dir bis {{date+3d}}.',
    formal:
      '{Danke, {{firstName}}|Angekommen, danke}. {Ich brauche ein paar Tage|Ich muss erst etwas prüfen|Ich möchte in Ruhe darüber nachdenken} und antworte Ihnen bis {{date+3d}}.',
  },
  'promise-3': {
    title: 'Ich prüfe das',
    informal:
      '{Danke, dass du es mir sagst|Danke für den Hinweis}{, {{firstName}}|}. {Ich prüfe das|Ich sehe mir das genau an} und {schreibe hier, was ich gefunden habe|sage dir dann Bescheid}.',
    formal:
      '{Danke, dass Sie es mir sagen|Danke für den Hinweis}{, {{firstName}}|}. {Ich prüfe das|Ich sehe mir das genau an} und {schreibe hier, was ich gefunden habe|gebe Ihnen dann Bescheid}.',
  },
  'followUp-1': {
    title: 'Wie versprochen',
    informal:
      'Wie versprochen{, {{firstName}}|}, {hier die Antwort|da bin ich wieder|das habe ich herausgefunden}: {{cursor}}\n\n{Wenn etwas unklar ist, sag es mir.|Ich hoffe, es hilft dir.|Wenn du noch etwas brauchst, melde dich.}',
    formal:
      'Wie versprochen{, {{firstName}}|}, {hier die Antwort|da bin ich wieder|das habe ich herausgefunden}: {{cursor}}\n\n{Wenn etwas unklar ist, sagen Sie es mir.|Ich hoffe, es hilft Ihnen.|Wenn Sie noch etwas brauchen, melden Sie sich.}',
  },
  'followUp-2': {
    title: 'Nach dem Warten',
    informal:
      'Wie versprochen{, {{firstName}}|}, {komme ich auf deine Worte zurück|mache ich da weiter, wo wir stehen geblieben sind}. {Danke für deine Geduld.|Es hat etwas gedauert, danke fürs Warten.} {{cursor}}',
    formal:
      'Wie versprochen{, {{firstName}}|}, {komme ich auf Ihre Worte zurück|mache ich da weiter, wo wir stehen geblieben sind}. {Danke für Ihre Geduld.|Es hat etwas gedauert, danke fürs Warten.} {{cursor}}',
  },
  'followUp-3': {
    title: 'Wie ging es aus?',
    informal:
      '{Hallo {{firstName}}, wie ist es denn ausgegangen?|Wie ist es denn ausgegangen?|Und, was ist daraus geworden?} {Das wüsste ich gern.|Es ging mir noch durch den Kopf.|Erzähl, wenn du magst.}',
    formal:
      '{{{greeting}}, {{firstName}}, wie ist es denn ausgegangen?|Wie ist es denn ausgegangen?|Und was ist daraus geworden?} {Das wüsste ich gern.|Es ging mir noch durch den Kopf.|Erzählen Sie, wenn Sie mögen.}',
  },
  'question-1': {
    title: 'Hier die Antwort',
    informal:
      '{Gute Frage{, {{firstName}}|}.|Danke für deine Frage{, {{firstName}}|}.|Gut, dass du fragst{, {{firstName}}|}.} {{cursor}}',
    formal:
      '{Gute Frage{, {{firstName}}|}.|Danke für Ihre Frage{, {{firstName}}|}.|Gut, dass Sie fragen{, {{firstName}}|}.} {{cursor}}',
  },
  'question-2': {
    title: 'Nicht ganz sicher',
    informal:
      '{Ganz sicher weiß ich es nicht|Genau weiß ich es nicht|Ich will nichts erfinden}{, {{firstName}}|}, {aber so viel weiß ich|aber das kann ich dir sagen}: {{cursor}}',
    formal:
      '{Ganz sicher weiß ich es nicht|Genau weiß ich es nicht|Ich will nichts erfinden}{, {{firstName}}|}, {aber so viel weiß ich|aber das kann ich Ihnen sagen}: {{cursor}}',
  },
  'question-3': {
    title: 'Ein Detail fehlt',
    informal:
      '{Gern|Ich helfe dir gern}{, {{firstName}}|}. {Damit ich dir gut antworten kann, fehlt mir noch etwas|Sag mir nur noch eines}: {{ask:Was musst du wissen, um zu antworten?}}',
    formal:
      '{Gern|Ich helfe Ihnen gern}{, {{firstName}}|}. {Damit ich Ihnen gut antworten kann, fehlt mir noch etwas|Sagen Sie mir nur noch eines}: {{ask:Was musst du wissen, um zu antworten?}}',
  },
  'criticism-1': {
    title: 'Das stimmt',
    informal:
      '{Danke für die offenen Worte{, {{firstName}}|}.|Danke, dass du es so klar sagst{, {{firstName}}|}.|Du hast recht{, {{firstName}}|}, und danke, dass du es mir sagst.} {Der Punkt stimmt, und so ändere ich es|Das geht besser, und hier fange ich an}: {{cursor}}',
    formal:
      '{Danke für die offenen Worte{, {{firstName}}|}.|Danke, dass Sie es so klar sagen{, {{firstName}}|}.|Sie haben recht{, {{firstName}}|}, und danke, dass Sie es mir sagen.} {Der Punkt stimmt, und so ändere ich es|Das geht besser, und hier fange ich an}: {{cursor}}',
  },
  'criticism-2': {
    title: 'Zum Teil ja',
    informal:
      '{Danke, dass du mir sagst, wie du es siehst{, {{firstName}}|}.|Ich verstehe, was dich stört{, {{firstName}}|}, und danke fürs Schreiben.} {Da ist etwas dran, und das nehme ich mit.|Einem Teil stimme ich zu, und daran arbeite ich.} Beim Rest {sehe ich es so|war mein Gedanke dieser}: {{cursor}}',
    formal:
      '{Danke, dass Sie mir sagen, wie Sie es sehen{, {{firstName}}|}.|Ich verstehe, was Sie stört{, {{firstName}}|}, und danke fürs Schreiben.} {Da ist etwas dran, und das nehme ich mit.|Einem Teil stimme ich zu, und daran arbeite ich.} Beim Rest {sehe ich es so|war mein Gedanke dieser}: {{cursor}}',
  },
  'criticism-3': {
    title: 'Tut mir leid, ich kümmere mich',
    informal:
      '{Es tut mir leid, wie das gelaufen ist{, {{firstName}}|}.|So hätte es nicht laufen dürfen{, {{firstName}}|}, das tut mir leid.} {Danke, dass du mir Bescheid gibst.|Gut, dass du geschrieben hast.} {Das mache ich jetzt|So geht es jetzt weiter}: {{cursor}}',
    formal:
      '{Es tut mir leid, wie das gelaufen ist{, {{firstName}}|}.|So hätte es nicht laufen dürfen{, {{firstName}}|}, das tut mir leid.} {Danke, dass Sie mir Bescheid geben.|Gut, dass Sie geschrieben haben.} {Das mache ich jetzt|So geht es jetzt weiter}: {{cursor}}',
  },
  'share-1': {
    title: 'Danke fürs Erzählen',
    informal:
      '{Danke fürs Erzählen|Danke für den Bericht}{, {{firstName}}|}: {Das hilft allen, die später lesen|Daraus lässt sich lernen|So etwas zeigt kein Beitrag}.',
  },
  'share-2': {
    title: 'Danke fürs Weitersagen',
    informal:
      '{Danke fürs Weitersagen|Danke fürs Weitergeben}{, {{firstName}}|}. {So kommt eine kleine Arbeit weit herum.|Das bedeutet mir viel.|Einen Gruß an alle, die es bekommen!}',
  },
  'share-3': {
    title: 'Erzähl mehr',
    informal:
      '{Danke, {{firstName}}, das macht mich neugierig|Danke, das macht mich neugierig|Eines wüsste ich gern}: {Was würdest du anders machen|Was war am schwierigsten|Was hat dich überrascht}? {Erzähl, wenn du magst.|Ich frage, weil es mich wirklich interessiert.}',
    formal:
      '{Danke, {{firstName}}, das macht mich neugierig|Danke, das macht mich neugierig|Eines wüsste ich gern}: {Was würden Sie anders machen|Was war am schwierigsten|Was hat Sie überrascht}? {Erzählen Sie, wenn Sie mögen.|Ich frage, weil es mich wirklich interessiert.}',
  },
  'welcome-1': {
    title: 'Schön, dass du da bist',
    informal:
      '{Hallo {{firstName}}, schön, dass du da bist.|Schön, dass du da bist.|Schön, dich in den Kommentaren zu lesen.} {Danke, dass du dich gemeldet hast.|Wenn du Fragen hast, schreib einfach.}',
    formal:
      '{{{greeting}}, {{firstName}}, schön, dass Sie da sind.|Schön, dass Sie da sind.|Schön, Sie in den Kommentaren zu lesen.} {Danke, dass Sie sich gemeldet haben.|Wenn Sie Fragen haben, schreiben Sie einfach.}',
  },
  'welcome-2': {
    title: 'Wo anfangen',
    informal:
      '{Hallo {{firstName}}, danke für deinen ersten Kommentar.|Danke für deinen ersten Kommentar, das freut mich.} {Wenn du stöbern möchtest|Wenn du einen Anfang suchst}, {fang hier an|würde ich hier anfangen}: {{ask:Wo fängt man am besten an?}}',
    formal:
      '{{{greeting}}, {{firstName}}, danke für Ihren ersten Kommentar.|Danke für Ihren ersten Kommentar, das freut mich.} {Wenn Sie stöbern möchten|Wenn Sie einen Anfang suchen}, {fangen Sie hier an|würde ich hier anfangen}: {{ask:Wo fängt man am besten an?}}',
  },
  'welcome-3': {
    title: 'Schön, dich wiederzusehen',
    informal:
      '{Schön, dich wiederzusehen{, {{firstName}}|}.|Da bist du ja wieder{, {{firstName}}|}, wie schön.} {Wie geht es dir?|Danke, dass du wieder hier bist.|Ich hoffe, es geht dir gut.}',
    formal:
      '{Schön, Sie wiederzusehen{, {{firstName}}|}.|Wie schön, wieder von Ihnen zu lesen{, {{firstName}}|}.} {Wie geht es Ihnen?|Danke, dass Sie wieder hier sind.|Ich hoffe, es geht Ihnen gut.}',
  },
  'support-1': {
    title: 'Ich habe es gelesen',
    informal:
      '{Danke, dass du das hier geschrieben hast{, {{firstName}}|}.|Ich habe es gelesen, {{firstName}}.|Ich habe es gelesen.} {Das ist bestimmt nicht leicht.|Es tut mir leid, dass es so schwer ist.|Das tut mir sehr leid.} {Ich denke an dich.|Fühl dich gedrückt.}',
    formal:
      '{Danke, dass Sie das hier geschrieben haben{, {{firstName}}|}.|Ich habe es gelesen, {{firstName}}.|Ich habe es gelesen.} {Das ist bestimmt nicht leicht.|Es tut mir leid, dass es so schwer ist.|Das tut mir sehr leid.} {Ich denke an Sie.|Ich sende Ihnen einen lieben Gruß.}',
  },
  'support-2': {
    title: 'Mir fehlen die Worte',
    informal:
      '{Ich habe keine Worte, die es besser machen{, {{firstName}}|}.|Ich weiß nicht, was ich sagen soll{, {{firstName}}|}, und will nicht irgendetwas sagen.} {Ich habe jede Zeile gelesen.|Aber ich lese mit, Zeile für Zeile.} {Wenn du weitererzählen magst, ich bin da.|Schreib, wann immer du willst.}',
    formal:
      '{Ich habe keine Worte, die es besser machen{, {{firstName}}|}.|Ich weiß nicht, was ich sagen soll{, {{firstName}}|}, und will nicht irgendetwas sagen.} {Ich habe jede Zeile gelesen.|Aber ich lese mit, Zeile für Zeile.} {Wenn Sie weitererzählen mögen, ich bin da.|Schreiben Sie, wann immer Sie wollen.}',
  },
  'support-3': {
    title: 'Fühl dich umarmt',
    informal:
      '{Fühl dich umarmt|Ich drück dich|Ich denke an dich}{, {{firstName}}|}. {Es braucht Kraft, das auch nur aufzuschreiben.|Du musst nicht antworten, du sollst es nur wissen.|Ich bleibe einen Moment bei deinen Worten.}',
    formal:
      '{Ich denke an Sie|Meine Gedanken sind bei Ihnen|Alles Liebe}{, {{firstName}}|}. {Es braucht Kraft, das auch nur aufzuschreiben.|Sie müssen nicht antworten, Sie sollen es nur wissen.|Ich bleibe einen Moment bei Ihren Worten.}',
  },
  'closing-1': {
    title: 'Gern geschehen',
    informal:
      '{Gern geschehen|Keine Ursache|War mir eine Freude}{, {{firstName}}|}. {Bis bald!|Bis zum nächsten Mal!|Alles Gute.}',
  },
  'closing-2': {
    title: 'Gutes Gespräch',
    informal:
      '{Das war ein gutes Gespräch|Danke für das Gespräch|Es hat gutgetan, mit dir darüber zu reden}{, {{firstName}}|}. {Bis zum nächsten Mal.|Man liest sich.}',
    formal:
      '{Das war ein gutes Gespräch|Ich danke Ihnen für das Gespräch|Es hat gutgetan, mit Ihnen darüber zu reden}{, {{firstName}}|}. {Bis zum nächsten Mal.|Wir lesen uns hier wieder.}',
  },
  'closing-3': {
    title: 'Die Tür steht offen',
    informal:
      '{Ich danke dir|Gern}{, {{firstName}}|}. {Wenn dir noch etwas einfällt, schreib.|Wenn es Neues gibt, sag Bescheid.|Hier steht die Tür immer offen.}',
    formal:
      '{Ich danke Ihnen|Sehr gern}{, {{firstName}}|}. {Wenn Ihnen noch etwas einfällt, schreiben Sie.|Wenn es Neues gibt, lassen Sie es mich wissen.|Hier steht die Tür immer offen.}',
  },
};
