/** Words that say nothing of what a question is about, without accents: small words, who asks how, greetings and thanks. */
export const stopWords: Record<string, ReadonlySet<string>> = {
  it: setOf(`il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla
    dai nel nella nei nelle nello sul sulla sui sulle col e ed o od ma se che chi cosa cos come quando dove quanto quanta quanti quante quale
    quali qual perche e c ci ce si ne mi ti vi me te ve io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo sua vostro vostra
    nostro nostra questo questa questi queste quello quella quelli quelle sto sta non piu meno molto tanto poco anche ancora gia poi allora
    quindi cosi sempre mai solo essere sono sei siamo siete era erano sara sarebbe stato stata ho hai ha abbiamo avete hanno aveva avevi
    avrei fare fai fa fate fanno fatto fatta puo puoi potete posso possiamo possono potrei potresti potreste puoi deve devo devi bisogna
    sai sapete so sapere dirmi dire dici dite dimmi detto spiegare spiegarmi spiegarci vorrei volevo voglio chiedere chiedo domanda
    curiosita curiosa curioso scusa scusami scusate ciao salve buongiorno buonasera grazie prego favore piacere complimenti brava bravo
    bravi bella bello belli belle bellissimo bellissima bellissimi stupendo stupenda anna mille gentilmente cortesia video post foto volta
    per va vanno bene ok usi usate usa usato usata usare hai qui qua li la tipo cioe insomma proprio davvero invece oppure c'e cosa sta
    stai state stando fosse qualcuno qualcosa altro altra altri altre tutti tutto tutta tutte ogni senza dopo prima oggi consigli consigliate
    consiglieresti possibile chiederti chiedervi chiederle sa info sapreste sapresti riuscite riesci`),
  en: setOf(`the a an and or but if of to in on at by for with from as is are was were be been am it its this that these those there here
    i you he she we they me him her us them my your his our their mine yours do does did doing done have has had can could will would shall
    should may might must what which who whom whose where when why how much many long often any some no not so very just only also too even
    still again then than more most less about into out up down off over please thanks thank hi hello hey sorry question wondering wonder
    know tell say said ask asking love loved great nice good beautiful amazing awesome lovely video post photo pic picture m s t re ve ll d
    don doesn didn isn aren wasn won use using used uses get got one ones thing something anyone someone curious mind would like want possible idea kind sort type ll`),
  fr: setOf(`le la les l un une des de d du a au aux en dans sur sous avec sans pour par et ou mais si que qu qui quoi quel quelle quels
    quelles quand comment combien pourquoi est c ce cet cette ces ca cela sont etes es suis etre ete etait sera ai as a avons avez ont avoir
    eu je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur mon ma mes ton ta tes son sa ses votre vos notre nos y ne n pas
    plus moins tres trop bien aussi encore deja toujours jamais alors donc puis fait faites faire fais peut peux pouvez pourriez peuvent
    pourrais dois doit faut sais savez savoir dire dis dites expliquer voulais voudrais veux question curieux curieuse bonjour bonsoir salut
    coucou merci svp stp plait excusez desole bravo beau belle magnifique superbe video photo post utilises utilisez utilise utiliser
    utilisee quelqu chose autre autres tout toute tous toutes apres avant vraiment juste aimerais possible sait genre type sorte ici la va vas allez`),
  es: setOf(`el la los las un una unos unas de del a al en con sin por para sobre entre y e o u pero si que quien quienes cual cuales cuando
    donde como cuanto cuanta cuantos cuantas porque es son eres soy somos ser era fue sera esta estas estan estoy estar he has ha hemos han
    haber hay yo tu el ella nosotros vosotros ustedes ellos me te se nos os le les lo mi mis tus su sus nuestro vuestro este esta estos
    estas ese esa eso esto aquel no mas menos muy mucho mucha poco tambien todavia aun ya siempre nunca solo entonces hacer haces hace
    haceis hacen hecho puede puedes puedo pueden podeis podria podrias debo debe hay sabes sabeis se saber decir dime dices dices decirme
    explicar quiero queria quisiera pregunta duda hola buenas buenos dias tardes gracias favor porfa perdon disculpa genial bonito bonita
    precioso preciosa felicidades video foto post usas usa usais usan usar usado utilizas utiliza utilizais alguien algo otro otra otros
    todo toda todos todas despues antes aqui ahi va van vais posible saber sabe tipo tiene tienen vale`),
  de: setOf(`der die das den dem des ein eine einen einem einer eines und oder aber wenn ob dass in im an am auf aus bei beim mit nach von vom
    zu zum zur fur uber unter um durch ohne gegen ist sind bist bin war waren sein wird werden wurde hat habe hast habt haben hatte ich du
    er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine dein deine deinen deiner sein seine unser euer eure eurem dieser
    diese dieses diesen diesem das was wer wie wo wann warum wieso weshalb welche welcher welches welchen welchem wieviel viel viele wohl
    nicht kein keine mehr weniger sehr auch noch schon immer nie nur dann denn doch mal eigentlich machen macht machst mache gemacht kann
    kannst konnt konnen konnte konntest muss musst darf soll sollte weiss weisst wissen sagen sag sagt erklaren frage fragen hallo hi guten
    morgen tag abend danke bitte lieben dank entschuldigung toll super schon schone schoner video foto bild post benutzt benutzen verwendet
    verwendest verwenden nutzt nimmst nehmt jemand etwas andere anderen alle alles vor hier da gibt geht so man moglich art hoch wurde wurden lasst`),
  pt: setOf(`o a os as um uma uns umas de do da dos das em no na nos nas ao aos com sem por pelo pela para pra pro sobre entre e ou mas se que
    quem qual quais quando onde como quanto quanta quantos quantas porque e sao es sou somos ser era foi sera esta estao estou estar tem
    tens tenho temos ter ha eu tu voce voces ele ela nos eles me te se lhe meu minha meus minhas teu tua seu sua seus suas nosso este esta
    estes estas esse essa isso isto aquele nao mais menos muito muita pouco tambem ainda ja sempre nunca so entao fazer faz fazes fazem
    feito pode podes posso podem podia poderia devo deve sabe sabes saber dizer diz diga explicar quero queria gostaria pergunta duvida ola
    oi bom boa dia tarde noite obrigado obrigada favor desculpa desculpe lindo linda maravilhoso maravilhosa parabens video foto post usa
    usas usam usou usar usado utiliza alguem algo outro outra outros todo toda todos todas depois antes aqui ai vai vao da possivel sabem tipo ser`),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
