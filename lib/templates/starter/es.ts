import type { StarterTexts } from './ids.ts';

export const es: StarterTexts = {
  'acknowledge-1': {
    title: 'Recibido',
    informal:
      '{Recibido|Leído|Mensaje leído}{, {{firstName}}|}. {Gracias de corazón.|Gracias por el comentario.|Muchas gracias.}',
  },
  'acknowledge-2': {
    title: 'Leído con calma',
    informal:
      'Lo leí {con calma|con atención|dos veces}{, {{firstName}}|}. {Gracias por el tiempo que le dedicaste.|Me diste qué pensar, gracias.|Gracias por decirlo así.}',
    formal:
      'Lo leí {con calma|con atención|dos veces}{, {{firstName}}|}. {Gracias por el tiempo que le dedicó.|Me dio qué pensar, se lo agradezco.|Le agradezco que lo diga así.}',
  },
  'acknowledge-3': {
    title: 'Tomo nota',
    informal:
      '{Tomo nota|Me lo apunto}{, {{firstName}}|}: {no había pensado en esto|ideas así me ayudan|la próxima vez lo tengo en cuenta}. {¡Gracias!|Gracias a ti.}',
    formal:
      '{Tomo nota|Me lo apunto}{, {{firstName}}|}: {no había pensado en esto|ideas así me ayudan|la próxima vez lo tengo en cuenta}. {Se lo agradezco.|Gracias a usted.}',
  },
  'thanks-1': {
    title: 'Gracias de corazón',
    informal:
      '{Gracias, {{firstName}}|Gracias de corazón|Qué bonito leer esto, gracias}: {palabras así hacen bien|me alegraste el día|me lo guardo}.',
    formal:
      '{Gracias, {{firstName}}|Se lo agradezco de corazón|Qué bonito leer esto, gracias}: {palabras así hacen bien|me alegró usted el día|me lo guardo}.',
  },
  'thanks-2': {
    title: 'A quien siempre vuelve',
    informal:
      '{Siempre es un gusto verte por aquí, {{firstName}}|Siempre es un gusto verte por aquí|Ver tu nombre entre los comentarios siempre me alegra}. {Gracias por estar ahí.|Gracias por leer con tanta atención.}',
    formal:
      '{Siempre es un gusto leerle por aquí, {{firstName}}|Siempre es un gusto leerle por aquí|Ver su nombre entre los comentarios siempre me alegra}. {Gracias por estar ahí.|Le agradezco que lea con tanta atención.}',
  },
  'thanks-3': {
    title: 'Con mucho cariño',
    informal:
      '{A «{{post}}» le tengo mucho cariño|A esto le tengo mucho cariño|A esto le dediqué mucho tiempo}: {saber que te llegó hace que valga la pena|tus palabras hacen que valga la pena}. {¡Gracias, {{firstName}}!|Gracias de verdad.}',
    formal:
      '{A «{{post}}» le tengo mucho cariño|A esto le tengo mucho cariño|A esto le dediqué mucho tiempo}: {saber que le llegó hace que valga la pena|sus palabras hacen que valga la pena}. {¡Gracias, {{firstName}}!|Se lo agradezco de verdad.}',
  },
  'promise-1': {
    title: 'Lo miro y respondo',
    informal:
      '{Gracias, {{firstName}}|Gracias por la pregunta|Buena pregunta, gracias}: {lo miro y te respondo aquí|me ocupo y te escribo|quiero responderte bien, dame un poco de tiempo}.',
    formal:
      '{Gracias, {{firstName}}|Le agradezco la pregunta|Buena pregunta, gracias}: {lo miro y le respondo aquí|me ocupo y le escribo|quisiera responderle bien, deme un poco de tiempo}.',
  },
  'promise-2': {
    title: 'Para un día concreto',
    informal:
      '{Gracias, {{firstName}}|Recibido, gracias}. {Necesito unos días|Tengo que comprobar una cosa|Quiero pensarlo con calma}: te respondo a más tardar el {{date+3d}}.',
    formal:
      '{Gracias, {{firstName}}|Recibido, gracias}. {Necesito unos días|Tengo que comprobar una cosa|Quiero pensarlo con calma}: le respondo a más tardar el {{date+3d}}.',
  },
  'promise-3': {
    title: 'Lo compruebo',
    informal:
      '{Gracias por decírmelo|Gracias por avisar}{, {{firstName}}|}. {Lo compruebo|Lo reviso bien} y {escribo aquí lo que encuentre|te cuento por aquí}.',
    formal:
      '{Gracias por decírmelo|Le agradezco el aviso}{, {{firstName}}|}. {Lo compruebo|Lo reviso bien} y {escribo aquí lo que encuentre|le cuento por aquí}.',
  },
  'followUp-1': {
    title: 'Como prometí',
    informal:
      'Como prometí{, {{firstName}}|}, {esta es la respuesta|aquí estoy|esto es lo que encontré}: {{cursor}}\n\n{Si algo no queda claro, dímelo.|Espero que te sirva.|Si necesitas algo más, aquí estoy.}',
    formal:
      'Como prometí{, {{firstName}}|}, {esta es la respuesta|aquí estoy|esto es lo que encontré}: {{cursor}}\n\n{Si algo no queda claro, dígamelo.|Espero que le sirva.|Si necesita algo más, aquí estoy.}',
  },
  'followUp-2': {
    title: 'Tras la espera',
    informal:
      'Como prometí{, {{firstName}}|}, {vuelvo a lo que me escribiste|sigo donde nos quedamos}. {Gracias por la paciencia.|Tardé un poco, gracias por esperar.} {{cursor}}',
    formal:
      'Como prometí{, {{firstName}}|}, {vuelvo a lo que usted me escribió|sigo donde nos quedamos}. {Gracias por la paciencia.|Tardé un poco, le agradezco la espera.} {{cursor}}',
  },
  'followUp-3': {
    title: '¿Qué tal fue?',
    informal:
      '{Hola, {{firstName}}, ¿qué tal fue al final?|¿Qué tal fue al final?|¿Y cómo acabó?} {Me gustaría saberlo.|Me vino a la cabeza.|Cuéntame, si quieres.}',
    formal:
      '{{{greeting}}, {{firstName}}, ¿qué tal fue al final?|¿Qué tal fue al final?|¿Y cómo acabó?} {Me gustaría saberlo.|Me vino a la cabeza.|Cuénteme, si quiere.}',
  },
  'question-1': {
    title: 'Esta es la respuesta',
    informal:
      '{Buena pregunta{, {{firstName}}|}.|Gracias por la pregunta{, {{firstName}}|}.|Haces bien en preguntar{, {{firstName}}|}.} {{cursor}}',
    formal:
      '{Buena pregunta{, {{firstName}}|}.|Le agradezco la pregunta{, {{firstName}}|}.|Hace bien en preguntar{, {{firstName}}|}.} {{cursor}}',
  },
  'question-2': {
    title: 'No tengo certeza',
    informal:
      '{No tengo la certeza|No pondría la mano en el fuego}{, {{firstName}}|}, {pero te digo lo que sé|pero puedo decirte esto}: {{cursor}}',
    formal:
      '{No tengo la certeza|No pondría la mano en el fuego}{, {{firstName}}|}, {pero le digo lo que sé|pero puedo decirle esto}: {{cursor}}',
  },
  'question-3': {
    title: 'Me falta un detalle',
    informal:
      '{Con gusto|Te ayudo con gusto}{, {{firstName}}|}. {Para responderte bien me falta un detalle|Dime solo una cosa}: {{ask:¿Qué detalle te falta para responder?}}',
    formal:
      '{Con gusto|Con mucho gusto}{, {{firstName}}|}. {Para responderle bien me falta un detalle|Dígame solo una cosa}: {{ask:¿Qué detalle te falta para responder?}}',
  },
  'criticism-1': {
    title: 'Es verdad',
    informal:
      '{Gracias por la franqueza{, {{firstName}}|}.|Gracias por decirlo con claridad{, {{firstName}}|}.|Tienes razón{, {{firstName}}|}, y gracias por decírmelo.} {La observación es justa, y lo arreglo así|Esto se puede hacer mejor, y empiezo por aquí}: {{cursor}}',
    formal:
      '{Gracias por la franqueza{, {{firstName}}|}.|Le agradezco que lo diga con claridad{, {{firstName}}|}.|Tiene razón{, {{firstName}}|}, y le agradezco que me lo diga.} {La observación es justa, y lo arreglo así|Esto se puede hacer mejor, y empiezo por aquí}: {{cursor}}',
  },
  'criticism-2': {
    title: 'En parte, sí',
    informal:
      '{Gracias por decirme cómo lo ves{, {{firstName}}|}.|Entiendo lo que no te convence{, {{firstName}}|}, y gracias por escribirlo.} {Hay algo de verdad, y lo tendré en cuenta.|En una parte estoy de acuerdo, y voy a trabajar en ella.} En lo demás, {lo veo así|este fue mi razonamiento}: {{cursor}}',
    formal:
      '{Gracias por decirme cómo lo ve{, {{firstName}}|}.|Entiendo lo que no le convence{, {{firstName}}|}, y le agradezco que lo escriba.} {Hay algo de verdad, y lo tendré en cuenta.|En una parte estoy de acuerdo, y voy a trabajar en ella.} En lo demás, {lo veo así|este fue mi razonamiento}: {{cursor}}',
  },
  'criticism-3': {
    title: 'Lo siento, lo arreglo',
    informal:
      '{Siento cómo salió esto{, {{firstName}}|}.|No debió pasar así{, {{firstName}}|}, lo siento.} {Gracias por hacérmelo saber.|Hiciste bien en escribirme.} {Ahora hago lo siguiente|Esto es lo que sigue}: {{cursor}}',
    formal:
      '{Siento cómo salió esto{, {{firstName}}|}.|No debió pasar así{, {{firstName}}|}, lo siento.} {Le agradezco que me lo haga saber.|Hizo bien en escribirme.} {Ahora hago lo siguiente|Esto es lo que sigue}: {{cursor}}',
  },
  'share-1': {
    title: 'Gracias por contarlo',
    informal:
      '{Gracias por contarlo|Gracias por escribir cómo fue}{, {{firstName}}|}: {le sirve a quien lea después|de aquí se aprende|es lo que ninguna publicación enseña}.',
  },
  'share-2': {
    title: 'Gracias por correr la voz',
    informal:
      '{Gracias por correr la voz|Gracias por compartirlo}{, {{firstName}}|}. {Así es como un trabajo pequeño llega lejos.|Para mí significa mucho.|¡Un saludo a quien lo reciba!}',
  },
  'share-3': {
    title: 'Cuéntame más',
    informal:
      '{Gracias, {{firstName}}, me da curiosidad|Gracias, me da curiosidad|Una curiosidad}: {¿qué harías de otra manera?|¿qué fue lo más difícil?|¿qué te sorprendió más?} {Cuéntame, si quieres.|Lo pregunto porque me interesa de verdad.}',
    formal:
      '{Gracias, {{firstName}}, me da curiosidad|Gracias, me da curiosidad|Una curiosidad}: {¿qué haría usted de otra manera?|¿qué fue lo más difícil?|¿qué le sorprendió más?} {Cuénteme, si quiere.|Lo pregunto porque me interesa de verdad.}',
  },
  'welcome-1': {
    title: 'Qué gusto leerte',
    informal:
      '{Hola, {{firstName}}, qué gusto leerte por aquí.|Qué gusto leerte por aquí.|Qué bueno verte entre los comentarios.} {Gracias por romper el hielo.|Si tienes preguntas, escribe.}',
    formal:
      '{{{greeting}}, {{firstName}}, es un gusto leerle por aquí.|Es un gusto leerle por aquí.|Le doy la bienvenida.} {Gracias por romper el hielo.|Si tiene preguntas, escríbame.}',
  },
  'welcome-2': {
    title: 'Por dónde empezar',
    informal:
      '{Hola, {{firstName}}, gracias por tu primer comentario.|Gracias por tu primer comentario, me alegra.} {Si quieres curiosear|Si quieres un punto de partida}, {empieza por aquí|yo empezaría por aquí}: {{ask:¿Por dónde conviene empezar?}}',
    formal:
      '{{{greeting}}, {{firstName}}, gracias por su primer comentario.|Gracias por su primer comentario, me alegra.} {Si quiere curiosear|Si quiere un punto de partida}, {empiece por aquí|yo empezaría por aquí}: {{ask:¿Por dónde conviene empezar?}}',
  },
  'welcome-3': {
    title: 'Qué bueno verte otra vez',
    informal:
      '{Qué bueno verte otra vez{, {{firstName}}|}.|Qué alegría encontrarte de nuevo{, {{firstName}}|}.} {¿Cómo estás?|Gracias por volver.|Espero que te vaya bien.}',
    formal:
      '{Qué bueno leerle otra vez{, {{firstName}}|}.|Qué alegría leerle de nuevo{, {{firstName}}|}.} {¿Cómo está?|Gracias por volver.|Espero que le vaya bien.}',
  },
  'support-1': {
    title: 'Te leo',
    informal:
      '{Gracias por escribirlo aquí{, {{firstName}}|}.|Lo leí, {{firstName}}.|Lo leí.} {No debe de ser fácil.|Siento que sea tan duro.|Lo siento mucho.} {Pienso en ti.|Te mando un abrazo.}',
    formal:
      '{Gracias por escribirlo aquí{, {{firstName}}|}.|Lo leí, {{firstName}}.|Lo leí.} {No debe de ser fácil.|Siento que sea tan duro.|Lo siento mucho.} {Pienso en usted.|Le mando un abrazo.}',
  },
  'support-2': {
    title: 'Sin palabras',
    informal:
      '{No tengo palabras que lo arreglen{, {{firstName}}|}.|No sé qué decir{, {{firstName}}|}, y no quiero decir cualquier cosa.} {Leí cada línea.|Pero te leo, línea por línea.} {Si quieres seguir contando, aquí estoy.|Escribe cuando quieras.}',
    formal:
      '{No tengo palabras que lo arreglen{, {{firstName}}|}.|No sé qué decir{, {{firstName}}|}, y no quiero decir cualquier cosa.} {Leí cada línea.|Pero le leo, línea por línea.} {Si quiere seguir contando, aquí estoy.|Escriba cuando quiera.}',
  },
  'support-3': {
    title: 'Un abrazo',
    informal:
      '{Un abrazo|Un abrazo grande|Te mando un abrazo}{, {{firstName}}|}. {Hace falta fuerza solo para escribirlo.|No hace falta responder, solo quería que lo supieras.|Me quedo un momento con lo que escribiste.}',
    formal:
      '{Un abrazo|Un abrazo grande|Le mando un abrazo}{, {{firstName}}|}. {Hace falta fuerza solo para escribirlo.|No hace falta responder, solo quería que lo supiera.|Me quedo un momento con lo que escribió usted.}',
  },
  'closing-1': {
    title: 'De nada',
    informal:
      '{De nada|Fue un placer|No hay de qué}{, {{firstName}}|}. {¡Hasta pronto!|¡Hasta la próxima!|Un saludo.}',
  },
  'closing-2': {
    title: 'Buena conversación',
    informal:
      '{Fue una buena conversación|Gracias por la charla|Me hizo bien hablarlo contigo}{, {{firstName}}|}. {Hasta la próxima.|Nos vemos por aquí.}',
    formal:
      '{Fue una buena conversación|Le agradezco la charla|Me hizo bien hablarlo con usted}{, {{firstName}}|}. {Hasta la próxima.|Nos vemos por aquí.}',
  },
  'closing-3': {
    title: 'La puerta abierta',
    informal:
      '{Gracias a ti|Con gusto}{, {{firstName}}|}. {Si se te ocurre algo más, escribe.|Si hay novedades, cuéntame.|Aquí la puerta está siempre abierta.}',
    formal:
      '{Gracias a usted|Con gusto}{, {{firstName}}|}. {Si se le ocurre algo más, escriba.|Si hay novedades, cuénteme.|Aquí la puerta está siempre abierta.}',
  },
};
